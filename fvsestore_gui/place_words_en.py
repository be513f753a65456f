"""English sentences for databases, files, reports, banks and the system; `words_en` takes them in. No Qt."""

from fvsestore_gui.word_pairs import Words

#: code of an error -> what happened, what to do
PLACE_ERRORS: dict[str, Words] = {
    # DatabaseTrouble
    "database_locked": Words(
        "Another program holds the database: {path}", "Close it (a backup, a viewer) and try again."
    ),
    "database_read_only": Words(
        "The database cannot be written: {path}", "Give this user the right to write the folder."
    ),
    "database_damaged": Words(
        "The database is damaged: {path}", "Put back a backup; keep the damaged file until that is done."
    ),
    "database_newer": Words(
        "The database was made by a newer version of this program: {path}", "Install the newest version here."
    ),
    "database_disk_full": Words("The disk of the database is full: {path}", "Free some space. Nothing was lost."),
    "database_foreign": Words(
        "Tables of another program stand in the database, with the names of ours: {tables}",
        "Have an empty database made for this program.",
    ),
    "database_not_empty": Words(
        "The data of an office stand in this database already: {path}",
        "Use it as it is (fvsestore database use), or have an empty one made to move to.",
    ),
    "move_differs": Words(
        "What was copied reads back differently (table {table}, {column}), so nothing was switched.",
        "Try again; if it stays so, report it.",
    ),
    "move_source_changed": Words(
        "Somebody changed the data while they were copied (table {table}), so nothing was switched.",
        "Move again when nobody saves anything.",
    ),
    "database_unreachable": Words("The database cannot be reached: {path}", "Check that its server or disk is there."),
    "database_address": Words(
        "This is no address of a database.", "An address looks like postgresql://user@server:5432/name."
    ),
    "database_address_password": Words(
        "A password stands in the address of the database, where anybody could read it.",
        "Take it out of the address; the keyring keeps it.",
    ),
    "database_host": Words("The server of the database is not found: {path}", "Check the name of the server."),
    "database_password": Words(
        "The database refuses the user or the password: {path}", "Enter the password again; check the user's name."
    ),
    "database_password_missing": Words(
        "The database asks for a password, and this computer has none: {path}", "Enter it; each computer keeps its own."
    ),
    "database_absent": Words(
        "The server has no such database, or this user may not open it: {path}",
        "Check its name at the end of the address, or have it made.",
    ),
    "database_not_allowed": Words(
        "The server of the database does not let this computer in: {path}", "Ask its keeper for a line in pg_hba.conf."
    ),
    "database_tls": Words(
        "No secure connection to the database, for one side does without ({detail}): {path}",
        "Have TLS set up on the server; where nobody can listen, add sslmode=disable to the address.",
    ),
    "database_certificate": Words(
        "The certificate of the database is not trusted: {path}",
        "Name the file of who made it in the address (sslrootcert), and check the server's name.",
    ),
    "database_too_old": Words(
        "The PostgreSQL server is of version {found}, and {needed} or later is needed.", "Have it updated."
    ),
    "database_encoding": Words("The database has the encoding {found}.", "Have one made with ENCODING 'UTF8'."),
    "database_rights": Words(
        "The user may not make tables in the database: {path} ({detail})", "Make the user the owner of the database."
    ),
    "database_slow": Words("The database took too long and was stopped: {path}", "Try again later."),
    "database_went_back": Words(
        "The database has lost what it had confirmed, as after a change to a copy that lagged behind: {path}",
        "Import again: what is missing is fetched again.",
    ),
    "database_folder": Words(
        "The folder cannot be used: {path} ({detail})", "Give this user the right to it, or use --data-dir."
    ),
    "database_failed": Words("The database failed: {detail}", "Try again; if it stays so, report it."),
    # FileTrouble
    "file_open_elsewhere": Words(
        "The file is open in another program: {path}", "Close it there (Excel?) and try again."
    ),
    "file_not_writable": Words("The file cannot be written: {path}", "Choose another name or folder."),
    "file_not_readable": Words("The file cannot be read: {path} ({detail})", "Check its name and your right to it."),
    "file_disk_full": Words("The disk is full: {path}", "Free some space, or choose another disk."),
    # ReportRefused
    "report_empty": Words("The file is empty.", "Download the report again."),
    "report_broken_off": Words(
        "The packed file is damaged or breaks off; nothing of it was taken.", "Download the report again."
    ),
    "report_is_listings": Words(
        "This is a report of listings; there are no orders in it.", "Choose the All Orders report."
    ),
    "report_is_settlement": Words(
        "This is a settlement report: it tells what Amazon paid out.", "Choose the All Orders report."
    ),
    "report_is_other_orders": Words(
        "This is a report of shipments or of unshipped orders, without each order's status.",
        "Choose the All Orders report.",
    ),
    "report_is_page": Words(
        "This is a web page, perhaps a sign-in page, and no report.",
        "Sign in to Seller Central and download the report again.",
    ),
    "report_is_error": Words(
        "Instead of the report, Amazon's file store said: {amazon_code}.",
        "Download the report again; its address is good for five minutes.",
    ),
    "report_is_xml": Words("This is an XML file.", "Download the report as a flat file (.txt)."),
    "report_is_json": Words("This is a JSON file.", "Download the report as a flat file (.txt)."),
    "report_is_workbook": Words(
        "This is a workbook of a spreadsheet program, which may have changed dates and amounts.",
        "Choose the .txt file as Amazon gave it.",
    ),
    "report_is_archive": Words("This is a ZIP archive.", "Unpack it and choose the .txt file inside."),
    "report_is_binary": Words("This is no text file.", "Choose the All Orders report (.txt)."),
    "report_columns_missing": Words(
        "The file lacks columns. Recognised: {found}. Missing: {missing}.",
        "Download the All Orders report again, in English.",
    ),
    "report_column_twice": Words("The column {column} stands twice in the file.", "Download the report again."),
    "report_unknown": Words(
        "The first line has none of the columns of an order report.", "Choose the All Orders report (.txt)."
    ),
    "file_there": Words("{path} is there already.", "Choose another name: it may not have been imported yet."),
    "file_to_write_again": Words(
        "Import file {number} could not be put at {path}; its orders are marked as exported.",
        "Write file {number} again with: fvsestore operations files --help",
    ),
    "posting_file_unknown": Words(
        "There is no import file {number}, or none of its orders is left in it.",
        "See those that were written with: fvsestore operations files --help",
    ),
    # ReachBank
    "bank_unreachable": Words("{host} cannot be reached.", "Look at the internet connection and try again."),
    "bank_timeout": Words("{host} does not answer.", "Try again later."),
    "bank_tls": Words("{host} shows a certificate this computer does not trust.", "Ask your computer specialist."),
    "bank_refused": Words("{host} refuses (status {status}).", "Try again later, or choose another source of rates."),
    "bank_unreadable": Words(
        "{host} answered something else than it always did.", "Try again later, or choose another source of rates."
    ),
    # SystemTrouble
    "task_scheduler_none": Words(
        "This system has neither a systemd session of the user nor cron.",
        "Let another program start `fvsestore run-due` every few minutes.",
    ),
    "task_scheduler_failed": Words("{program} refused: {detail}", "Look into the system's task scheduler itself."),
    "task_in_practice": Words(
        "The practice shop cannot be imported in the background: it lives only while a program uses it.",
        "Leave out --practice.",
    ),
    "autostart_failed": Words(
        "The window cannot be opened at login: {detail}", "Look into the system's own settings of start-up programs."
    ),
}
