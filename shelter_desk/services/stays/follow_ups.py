"""What somebody needs before she asks after a person who left: may she, and how."""

from __future__ import annotations

from collections.abc import Iterator

from shelter_desk.domain.ids import ResidentId
from shelter_desk.domain.staff import Permission
from shelter_desk.forms.answers import Answers
from shelter_desk.forms.codec import load_answers
from shelter_desk.forms.exit import EXIT
from shelter_desk.services.inside.plan.plan_reading import chosen_labels, said
from shelter_desk.services.inside.plan.plan_reading import day_of as day_said
from shelter_desk.services.inside.records.stored_forms import newest_versions
from shelter_desk.services.inside.stays.exits import signed_exit
from shelter_desk.services.inside.stays.following import agreement, next_contact
from shelter_desk.services.inside.stays.kept_files import day_of
from shelter_desk.services.use_case import Quiet, Work, query
from shelter_desk.services.views.follow_up import FollowUpHead, SafeContact


@query(Permission.READ_FILE, Quiet("stands beside a form whose opening was logged"))
def follow_up_head(work: Work, resident_id: ResidentId) -> FollowUpHead:
    """Whether she agreed, when the next contact is due, and whom she named as safe."""
    clock = work.tx.retention.of(resident_id)
    running = clock is not None and clock.stopped_at is None
    agreed = agreement(work, resident_id)
    signed = signed_exit(work, resident_id)
    exit_form = Answers.empty() if signed is None else load_answers(signed.core)
    return FollowUpHead(
        left_on=day_of(work, clock.exit_at) if clock is not None and running else None,
        agreed=agreed is not None,
        agreed_until=None if agreed is None else agreed.details.valid_until,
        next_on=next_contact(work, clock) if clock is not None and running else None,
        ways=chosen_labels(EXIT, exit_form, "follow_up_methods"),
        where=said(exit_form, "follow_up_where"),
        phrase=said(exit_form, "follow_up_phrase"),
        contacts=tuple(_contacts(work, resident_id)),
    )


def _contacts(work: Work, resident_id: ResidentId) -> Iterator[SafeContact]:
    """From the signed intake; her own number only where she called it safe."""
    for record in newest_versions(work.tx.records.of_form(resident_id, "intake"))[:1]:
        answers = load_answers(record.core)
        number = said(answers, "own_phone")
        if number and answers.get("own_phone_safe").value == "yes":
            yield SafeContact("", number, own=True, call="yes", text="yes")
        for row in answers.rows.get("safe_contacts", ()):
            until = day_said(row, "valid_until")
            yield SafeContact(
                who=" · ".join(filter(None, (said(row, "who"), said(row, "relation")))),
                number=said(row, "number"),
                call=said(row, "may_call"),
                text=said(row, "may_text"),
                say_shelter=said(row, "may_say_shelter"),
                leave_message=said(row, "may_leave_message"),
                hours=said(row, "hours"),
                phrase=said(row, "code_phrase"),
                until=until,
                over=until is not None and until < work.desk.local_today(),
            )
