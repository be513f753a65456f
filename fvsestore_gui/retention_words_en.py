"""English sentences for erasing personal data. No Qt; `connection_words_en` takes them in."""

from fvsestore_gui.word_pairs import Words

#: code of an error -> what happened, what to do
RETENTION_ERRORS: dict[str, Words] = {
    "buyer_unknown": Words(
        "Nothing is kept of a buyer with this e-mail or name, nor is it an order's number.",
        "Enter the whole e-mail, the whole name, or the number of an order.",
    ),
    "duty_fields": Words("A legal duty keeps at least one field.", "Name the fields that the law asks for."),
    "duty_months": Words("A legal duty lasts from 1 to {most} months.", "Count the months from the order's date."),
    "duty_long": Words("The text of {field} is longer than {most} letters.", "Make it shorter."),
    "duty_unknown": Words("The store has no legal duty of the number {number}.", "See: fvsestore personal duties list"),
    "export_unknown": Words("There is no file of the number {number}.", "See: fvsestore personal exports list"),
    "export_there": Words("The file is still there: {path}", "Delete it first, in the bin of the system too."),
}
