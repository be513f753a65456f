"""English words for what is kept of buyers, for the command line. No Qt."""

#: model.personal.Missing -> why a field is empty
MISSING: dict[str, str] = {
    "switched_off": "switched off for this store",
    "not_chosen": "not chosen",
    "not_needed": "not needed: the purposes ask for nothing of this order, or its time is over",
    "refused": "Amazon refuses it: the application lacks the role",
    "withheld_fba": "Amazon keeps it to itself where it ships the order (FBA)",
    "withheld_pending": "Amazon gives it once the order is paid",
    "withheld_cancelled": "Amazon gives none of a cancelled order",
    "withheld": "Amazon left it out: most likely the application lacks the role",
    "absent": "none",
    "not_read": "not read: import the order again",
    "erased": "erased",
    "no_key": "this PC has no key to it",
}
#: what somebody takes on who switches it on
TAKEN_ON = """\
Whoever switches this on takes on what Amazon's Data Protection Policy asks of {code}'s company:

- the data serve shipping, taxes and invoices, and nothing else
- they are erased {days} days after delivery, which the program does; longer stays only what a law demands
- they are sealed in the database; exports, print-outs and backups are in your hands
- only people who need them see them; every look is written into the log of actions
- Amazon hears of an incident within 24 hours, and what it asks to be erased is erased within 72
- without this user's keyring, and without a passphrase (personal passphrase), the data are lost for good

Amazon gives them only to an application with the restricted roles: roles {code} --check"""
