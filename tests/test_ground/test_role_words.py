"""What the command line says of what Amazon gives."""

from fvsestore_gui.model.roles import TOPICS, Given, TopicGroup
from fvsestore_gui.role_words_en import GIVEN, TOPIC_GROUPS
from fvsestore_gui.role_words_en import TOPICS as NAMES


def test_every_line_has_english_words() -> None:
    """Each line, its group, and whatever Amazon may answer."""
    assert set(NAMES) == {topic.name for topic in TOPICS}
    assert set(TOPIC_GROUPS) == {group.value for group in TopicGroup}
    assert set(GIVEN) == {given.value for given in Given} | {"never"}
