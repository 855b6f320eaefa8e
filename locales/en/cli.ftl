# The command line.
cli-about = Human rights for health workers: the training manual, in the terminal.
cli-serve = Serve the pages to a browser on this computer, and on no other
cli-workbook = Open this workbook at once
cli-manuals = A folder whose sessions replace the built-in ones
cli-locales = A folder whose messages replace the built-in ones
cli-port = The port to listen on; without it, any free one
# The address follows on a line of its own.
cli-open-address = Open this address in a browser on this computer. Its key works once:
