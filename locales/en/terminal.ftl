# The frame of what the command line says of itself, in the terminal and in its manual pages.
# A colon follows the headings.
cli-heading-usage = Usage:
cli-heading-commands = Commands
cli-heading-arguments = Arguments
cli-heading-options = Options
cli-value-command = COMMAND
cli-own-help = Print this help
cli-own-version = Print the version
cli-man-name = Name
cli-man-synopsis = Synopsis
cli-man-description = Description
cli-man-more = More
cli-man-version = Version
