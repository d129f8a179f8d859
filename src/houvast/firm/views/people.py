"""The people who work in the firm: who they are, what they do, their hours and what an hour costs. Owner only."""

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from houvast.books.store import answers, load_ledger
from houvast.firm import toast
from houvast.firm.access import owner_only
from houvast.firm.middleware import FirmRequest
from houvast.firm.people import Given, Person, people_of, person_key
from houvast.firm.people_form import PersonForm, known, posted
from houvast.firm.store import keep_person
from houvast.firm.views.said import said


@owner_only
def page(request: FirmRequest) -> HttpResponse:
    """Everybody, each with a short form; and one to add somebody."""
    return _page(request)


@owner_only
@require_POST
def keep(request: FirmRequest) -> HttpResponse:
    """Keep what was filled in about somebody who is there, or somebody new."""
    form = posted(request.POST)
    if not form.key:
        form = form._replace(key=person_key(form.name))
    if form.wrong or not form.key:
        return _page(request, form)
    keep_person(request.firm, form.key, form.given)
    toast.leave(request.session, said(request, "firm.person_kept", name=form.name))
    return redirect("firm:people")


@owner_only
@require_POST
def remove(request: FirmRequest) -> HttpResponse:
    """Take somebody off the list, though a sheet may still have the name."""
    key = request.POST.get("key", "")
    person = next((one for one in _people(request) if one.key == key), None)
    if person is None:
        raise Http404
    keep_person(request.firm, key, Given(person.name, gone=True) if person.in_sheet else None)
    toast.leave(request.session, said(request, "firm.person_gone", name=person.name))
    return redirect("firm:people")


def _people(request: FirmRequest) -> tuple[Person, ...]:
    return people_of(load_ledger(request.firm), answers(request.firm))


def _page(request: FirmRequest, refused: PersonForm | None = None) -> HttpResponse:
    """The list; a form that was refused stands open with what was typed."""
    people = _people(request)
    there = refused is not None and any(one.key == refused.key for one in people)
    open_key = refused.key if refused and there else None
    rows = [(one, refused if one.key == open_key else known(one), one.key == open_key) for one in people]
    new = refused if refused and not there else None
    context = {"people": rows, "new": new or PersonForm(), "refused_new": new is not None}
    return render(request, "firm/people.html", context, status=422 if refused else 200)
