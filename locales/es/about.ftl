# Qué es este manual, de quién es, qué no se verificó.
about-title = Acerca de este manual
about-what = Un manual de capacitación en derechos humanos para quienes trabajan en salud. Funciona sin internet, en inglés, francés, español y ruso.
about-tradition = Es un trabajo independiente, en la tradición del manual de capacitación en línea de la IFHHRO, «Human Rights for Health Workers». No tiene vínculo con la IFHHRO ni reutiliza ninguno de sus textos.
about-private = Nada de lo que usted lee o escribe aquí sale de esta computadora. No hay cuenta, ni estadísticas, ni conexión con ningún servidor.
about-licences = Licencias
about-licence-words = Los textos del manual: Creative Commons Atribución 4.0 (CC BY 4.0). Puede copiarlos, adaptarlos y compartirlos, también por dinero, si dice de dónde vienen.
about-licence-code = La aplicación: MIT o Apache 2.0, a su elección.
about-licence-fonts = Los tipos de letra PT Serif y PT Sans: ParaType Free Font Licence. Los signos que les faltan, de los tipos de letra Noto: SIL Open Font License.
about-edition = Edición
about-edition-text = Edición { $edition }.
about-unverified = Lo que no se verificó
about-unverified-text = Cada afirmación de derecho nombra su fuente. Cuando la fuente no se pudo ver, consta aquí; por favor, compruébela antes de imprimirla o de apoyarse en ella.
about-unverified-provisions = Disposiciones citadas sin haber visto su texto
about-unverified-line = { $instrument }: { $provisions }
about-unverified-titles = Instrumentos cuyo título en español no se ha visto en una fuente
about-unverified-terms = Términos cuya forma en español no se ha visto en una fuente
