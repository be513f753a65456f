"""What --json prints of guide, diagnosis, calendar, network and accounts; `forms.KEYS` takes these in."""

#: form -> key -> what it holds, as in forms.py
CONNECTION_KEYS: dict[str, dict[str, str]] = {
    "guide_step": {
        "id": "the step's name, the same in both languages and in every version",
        "chapter": "id of its chapter",
        "title": "its title",
        "audience": "all, seller or vendor",
        "done": "whether it is ticked, null where there is nothing to tick",
        "text": "what to do there",
        "links": "array of objects: words, address of the page on the site of the store's country",
        "copies": "array of objects: name, text of a value to copy",
    },
}
