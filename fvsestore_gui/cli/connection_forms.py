"""What --json prints of guide, diagnosis, calendar, network and accounts; `forms.KEYS` takes these in."""

#: form -> key -> what it holds, as in forms.py
CONNECTION_KEYS: dict[str, dict[str, str]] = {}
