"""What a pasted text is, and where it belongs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fvsestore_gui.model.credentials import CredentialField, Found, cleaned, found_in, judge, split_pasted

HEX = "0123456789abcdef"
IDENTIFIER = "amzn1.application-oa2-client." + HEX * 2
SECRET = "amzn1.oa2-cs.v1." + HEX * 4
OLD_SECRET = HEX * 4
REFRESH = "Atzr|IwEBI" + "Ab9_-" * 60
ID, SEC, REF = CredentialField.CLIENT_IDENTIFIER, CredentialField.CLIENT_SECRET, CredentialField.REFRESH_TOKEN


@pytest.mark.parametrize(("field", "text"), [(ID, IDENTIFIER), (SEC, SECRET), (REF, REFRESH)])
@pytest.mark.parametrize("around", ["{}", "  {}\r\n", '"{}"', "„{}“,", "\u200b{}\ufeff", "\t'{}';\n"])
def test_what_web_pages_put_around_a_key_does_not_matter(field: CredentialField, text: str, around: str) -> None:
    """Blanks, quotes, line breaks and invisible signs around a good key are taken off."""
    judgement = judge(field, around.format(text))
    assert (judgement.level, cleaned(around.format(text))) == ("good", text)


def test_a_key_broken_over_lines_is_put_together() -> None:
    """A refresh token copied from a mail with line breaks inside is whole again."""
    broken = "\r\n".join(REFRESH[place : place + 60] for place in range(0, len(REFRESH), 60))
    assert cleaned(broken) == REFRESH


@pytest.mark.parametrize(
    ("text", "field", "code"),
    [
        (REFRESH, SEC, "belongs_refresh_token"),
        (SECRET, ID, "belongs_client_secret"),
        (OLD_SECRET, REF, "belongs_client_secret"),
        (IDENTIFIER, REF, "belongs_client_identifier"),
        ("amzn1.sp.solution.0b1c", ID, "application_id"),
        ("amzn1.sellerapps.app.0b1c", ID, "application_id"),
        ("Atza|IwEBI" + "x" * 50, REF, "access_token"),
        ("amzn.mws.0b1c", REF, "mws_token"),
        ("AKIAABCDEFGHIJKLMNOP", ID, "aws_access_key"),
        ("arn:aws:iam::123456789012:role/x", ID, "aws_role"),
        ("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", SEC, "aws_secret_key"),
        ("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", REF, "not_refresh_token"),
        ("amzn1.application-oa2-client.12", ID, "cut_off"),
        ("Atzr|Iw", REF, "cut_off"),
        ("amzn1", ID, "cut_off"),
        ("two words", SEC, "foreign_letters"),
        ("ąžuolas-ąžuolas-ąžuolas", SEC, "foreign_letters"),
        ("short", SEC, "not_client_secret"),
        ("hello-there-general", ID, "not_client_identifier"),
        ("", REF, "empty"),
        (' "" ', REF, "empty"),
    ],
)
def test_a_wrong_text_is_told_what_it_is(text: str, field: CredentialField, code: str) -> None:
    """Each mistake that users make is recognised and stops Saugoti with its own sentence."""
    judgement = judge(field, text)
    assert (judgement.level, judgement.code) == ("error", code)
    assert (judgement.belongs is not None) == code.startswith("belongs_")


@pytest.mark.parametrize(
    ("text", "code"), [(OLD_SECRET, "old_client_secret"), ("some-new-form-of-secret-2027", "unknown_secret")]
)
def test_older_and_future_secrets_pass_with_a_note(text: str, code: str) -> None:
    """A secret of an unknown but plausible form may be saved; the field says so."""
    judgement = judge(SEC, text)
    assert (judgement.level, judgement.code) == ("note", code)


def test_amazon_s_whole_box_fills_both_fields() -> None:
    """The text of "LWA credentials", copied as a whole, is taken apart."""
    box = f"LWA credentials\nClient identifier\n{IDENTIFIER}\nCopy\nClient secret\n{SECRET}\nCopy\n"
    assert split_pasted(box) == {ID: IDENTIFIER, SEC: SECRET}
    assert split_pasted(f"{box}\nRefresh token {REFRESH}") == {ID: IDENTIFIER, SEC: SECRET, REF: REFRESH}
    assert split_pasted(f"id {IDENTIFIER}, secret {OLD_SECRET}") == {ID: IDENTIFIER, SEC: OLD_SECRET}


@pytest.mark.parametrize(
    "text", ["", IDENTIFIER, SECRET, f"{IDENTIFIER}\n{IDENTIFIER[:-1]}0", f"{IDENTIFIER}\n{SECRET}\n{OLD_SECRET}"]
)
def test_a_single_or_doubtful_value_is_left_to_its_field(text: str) -> None:
    """One value, or two of a kind, is never spread over the fields."""
    assert ID not in split_pasted(text) or SEC not in split_pasted(text)


@given(st.sampled_from(list(CredentialField)), st.text(max_size=200))
def test_any_text_gets_a_judgement(field: CredentialField, text: str) -> None:
    """Whatever is typed, the field can say something, cleaning is final, and no value is in what it says."""
    judgement = judge(field, text)
    assert judgement.level in ("good", "note", "error")
    assert cleaned(cleaned(text)) == cleaned(text)
    assert judgement.found is found_in(cleaned(text))
    assert isinstance(judgement.found, Found)
