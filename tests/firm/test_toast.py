from houvast.firm.toast import Toast, leave, take


def test_what_was_done_is_said_once() -> None:
    session: dict[str, object] = {}
    leave(session, "Bewaard.", "/bestanden/1/ongedaan/")
    assert take(session) == Toast("Bewaard.", "/bestanden/1/ongedaan/")
    assert take(session) is None
