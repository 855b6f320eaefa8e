# Qué salió mal y (.what) qué se puede hacer.
trouble-not-found = No hay nada en esta dirección
    .what = Puede que la página tenga ahora otro nombre. La lista de sesiones muestra todo lo que hay.
trouble-wrong-method = Esta dirección no se puede usar de esta manera
    .what = No se cambió nada. Vuelva a la página y pulse de nuevo su botón.
trouble-not-understood = No se pudo leer lo que se envió
    .what = No se cambió nada. Vuelva atrás, revise lo que escribió y envíelo de nuevo.
trouble-too-large = Es más grande de lo que se puede recibir
    .what = No se cambió nada, y lo que había antes sigue ahí. Divida lo que escribió en partes más pequeñas.
trouble-multipart = Un archivo no se puede enviar así
    .what = No se cambió nada. Use el botón que la página tiene para los archivos.
trouble-not-admitted = Este navegador no tiene la llave de esta página
    .what = Abra la dirección que la aplicación mostró al arrancar. Sirve una sola vez; para tener otra, arranque de nuevo la aplicación.
trouble-no-workbook = No hay ningún cuaderno abierto
    .what = Abra su cuaderno o empiece uno, y luego vuelva a esta página.
trouble-broken = Algo falló en la aplicación en esta página
    .what = Lo que había guardado está a salvo. Inténtelo otra vez; si se repite, cierre la aplicación y vuelva a abrirla.
trouble-timed-out = Tardó demasiado
    .what = Lo que había guardado está a salvo. Inténtelo otra vez dentro de un momento.

## Por qué algo no se guardó
not-saved-closed = No se guardó: el cuaderno se cerró. Ábralo otra vez; sus palabras siguen en el recuadro.
    .what = Abra otra vez su cuaderno y vuelva a la página.
not-saved-full = No se guardó: el disco está lleno. Haga espacio; sus palabras siguen en el recuadro.
    .what = Borre del disco algo que ya no necesite y guarde de nuevo.
not-saved-read-only = No se guardó: no está permitido escribir en el archivo del cuaderno o en su carpeta.
    .what = Si está en una memoria USB, revise el seguro de la memoria; si no, copie el cuaderno a un lugar donde pueda escribir.
not-saved-gone = No se guardó: el archivo del cuaderno ya no está en su lugar. ¿Se sacó la memoria USB?
    .what = Vuelva a conectar la memoria, o ponga el archivo en su lugar, y guarde de nuevo.
not-saved-too-long = No se guardó: esta nota es demasiado larga. Repártala entre varios recuadros.
    .what = Lo que se guardó antes sigue ahí. Acorte la nota y guarde de nuevo.
not-saved-damaged = No se guardó: el archivo del cuaderno está dañado. Copie sus palabras en otro programa antes de seguir.
    .what = Conserve el archivo como está y abra una copia anterior.
not-saved-other = No se guardó: no se pudo escribir en el cuaderno. Se intentará de nuevo.
    .what = Inténtelo otra vez dentro de un momento. Lo que se guardó antes sigue ahí.

## Por qué un cuaderno no se abrió
not-opened-missing = El cuaderno no está
    .what = ¿Se movió, cambió de nombre o está en una memoria USB sin conectar? Póngalo en su lugar e inténtelo otra vez, o empiece un cuaderno nuevo.
not-opened-not-a-workbook = Este archivo no es un cuaderno
    .what = El nombre de un cuaderno termina en .hrhw. Elija otro archivo o empiece un cuaderno nuevo.
not-opened-damaged = Este cuaderno está dañado
    .what = Conserve el archivo: quizá se pueda salvar una parte. Si tiene una copia en una memoria USB, ábrala. Mientras tanto, puede empezar un cuaderno nuevo.
not-opened-read-only = No está permitido escribir en este cuaderno
    .what = Está en un lugar donde no se puede guardar nada. Cópielo a otra carpeta y abra la copia.
not-opened-in-use = Este cuaderno está abierto en otra ventana
    .what = Vaya a la ventana donde está abierto, o ciérrela e inténtelo otra vez.
not-opened-newer = Este cuaderno se escribió con una versión más nueva de la aplicación
    .what = Ábralo con esa versión, o pídasela a la persona que le dio la aplicación.
not-opened-full = El disco está lleno
    .what = Borre del disco algo que ya no necesite e inténtelo otra vez.
not-opened-other = No se pudo abrir el cuaderno
    .what = Inténtelo otra vez; si se repite, copie el archivo a otra carpeta y abra la copia.
not-opened-unchanged = No se cambió nada en el archivo.
trouble-not-shown = No se pudo abrir el archivo
    .what = Ningún programa para archivos PDF respondió. Vuelva atrás, guarde el archivo y ábralo usted.
