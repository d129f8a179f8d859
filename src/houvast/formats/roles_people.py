"""Headings of sheets about people: hours, appointments, staff, customers. Pure data."""

from houvast.formats.layout import DAY, DESCRIPTION, Layout, role, words

HOURS = Layout(
    "hours",
    (("day",), ("hours", "minutes", "begin")),
    words(
        "uren, uurregistratie, urenregistratie, tijdsregistratie, werkuren, timesheet, heures, prestaties, hours, "
        "werkbon*"
    ),
    words("hours, begin"),
    (
        DAY,
        role(
            "hours",
            "uren, uur, aantal uren, gewerkte uren, gepresteerde uren, duur, tijd, totaal uren, uren totaal, heures, "
            "nombre d heures, nb heures, duree, temps, hours, hours worked, duration, time spent, prestatie, uren *",
        ),
        role("minutes", "minuten, aantal minuten, min, minutes"),
        role(
            "begin",
            "begin, start, van, beginuur, startuur, begintijd, starttijd, debut, heure debut, from, start time",
        ),
        role("end", "einde, eind, tot, einduur, stopuur, eindtijd, stop, fin, heure fin, to, end, end time, until"),
        role("pause", "pauze, rust, break, pause"),
        role(
            "person",
            "medewerker, werknemer, naam, wie, persoon, collega, technieker, monteur, arbeider, bediende, kapper, "
            "personeel, uitvoerder, travailleur, employe, collaborateur, nom, qui, ouvrier, employee, worker, name, "
            "person, who, staff, naam medewerker, naam werknemer",
        ),
        role("machine", "machine, toestel, machinenr, machinenummer, kraan, appareil, equipment"),
        role(
            "job",
            "werf, werfnaam, werfnummer, werfnr, project, projectnaam, projectnummer, order, ordernummer, ordernr, "
            "opdracht, opdrachtnummer, dossier, klant, job, werkbon, werkorder, bestelling, chantier, projet, "
            "commande, client, site, customer, work order, zaak",
        ),
        role("billable", "aanrekenbaar, factureerbaar, te factureren, facturable, billable, aanrekenen"),
        DESCRIPTION,
    ),
)

APPOINTMENTS = Layout(
    "appointments",
    (("day",), ("customer",), ("service", "performer", "status", "at")),
    words("afspraken*, agenda, rendez vous, appointments, consultaties, behandelingen"),
    words("service, performer, status"),
    (
        role(
            "day",
            "datum, dag, date, day, jour, afspraakdatum, datum afspraak, datum/uur, datum en uur, tijdstip, datum *",
        ),
        role("at", "uur, tijd, beginuur, startuur, van, start, begin, heure, time, start time, aanvang"),
        role("minutes", "duur, minuten, duur min, duur minuten, duree, duration, minutes, tijdsduur"),
        role(
            "status",
            "status, toestand, no show, noshow, no show?, niet opgedaagd, aanwezig, statut, etat, afgezegd, "
            "geannuleerd, attended, present",
        ),
        role(
            "customer",
            "klant, klantnaam, naam klant, klantnummer, klantnr, klant nr, patient, patientnummer, patientnr, "
            "dossiernummer, client, cliente, clientnummer, naam, nom, customer, customer name, name",
        ),
        role(
            "performer",
            "medewerker, kapper, kapster, stylist, stylist(e), behandelaar, therapeut, kinesist, kine, arts, "
            "tandarts, schoonheidsspecialiste, uitvoerder, personeel, bij, collaborateur, praticien, coiffeur, "
            "coiffeuse, employee, performer, staff, with, dierenarts",
        ),
        role(
            "service",
            "behandeling, dienst, prestatie, service, soort, type, omschrijving, reden, soin, prestation, acte, "
            "treatment, soort afspraak, nomenclatuur",
        ),
        role(
            "amount",
            "bedrag, prijs, totaal, omzet, te betalen, honorarium, ereloon, prix, montant, amount, price, total, "
            "bedrag incl, prijs incl, betaald",
        ),
        DESCRIPTION,
    ),
)

STAFF = Layout(
    "staff",
    (("name",), ("role", "hours_per_week", "cost_per_hour", "start")),
    words("personeel*, medewerkers, werknemers, ploeg, team, staff, personnel, employees"),
    words("role, hours_per_week, cost_per_hour"),
    (
        role("first_name", "voornaam, prenom, first name"),
        role(
            "name",
            "naam, medewerker, werknemer, familienaam, achternaam, naam medewerker, naam werknemer, nom, employe, "
            "travailleur, name, employee, last name, surname",
        ),
        role("role", "functie, rol, job, taak, fonction, role, function, position, beroep, statuut"),
        role(
            "hours_per_week",
            "uren per week, uren/week, uren week, werkuren, arbeidsduur, uurrooster, heures par semaine, "
            "heures/semaine, hours per week, hours/week, contracturen, contract uren, weekuren",
        ),
        role(
            "cost_per_hour",
            "kost per uur, kostprijs per uur, uurkost, kost/uur, loonkost per uur, loonkost, uurloon, cout horaire, "
            "cost per hour, hourly cost, kostprijs/uur, loonkost/uur",
        ),
        role(
            "start",
            "in dienst, in dienst sinds, datum in dienst, indiensttreding, startdatum, begindatum, start, sinds, "
            "datum indiensttreding, date d entree, entree, start date, since, hired",
        ),
    ),
)

CUSTOMERS = Layout(
    "customers",
    (("name",), ("number", "enterprise_number", "email", "phone", "city", "iban")),
    words("klanten*, klantenlijst, klantenbestand, adressen, clients, customers, contacten"),
    words("number, enterprise_number, email, city, iban"),
    (
        role(
            "number",
            "klantnummer, klantnr, klant nr, nr, nummer, klantcode, code, no client, numero, customer number, number,"
            " customer no, id, klant id",
        ),
        role("first_name", "voornaam, prenom, first name"),
        role(
            "name",
            "naam, klant, klantnaam, firma, firmanaam, bedrijf, bedrijfsnaam, naam klant, nom, societe, client, name,"
            " company, customer, company name, achternaam, familienaam",
        ),
        role(
            "enterprise_number",
            "ondernemingsnummer, ondernemingsnr, btw nummer, btwnummer, btw nr, btw, kbo, kbo nummer, numero d "
            "entreprise, numero tva, tva, vat, vat number, enterprise number, btw ondernemingsnummer, "
            "btw/ondernemingsnummer",
        ),
        role("email", "e mail, email, mail, e mailadres, mailadres, emailadres, courriel, e mail adres"),
        role("phone", "telefoon, tel, gsm, telefoonnummer, gsm nummer, mobiel, telephone, phone, mobile"),
        role(
            "city",
            "gemeente, plaats, stad, woonplaats, ville, commune, city, postcode en plaats, postcode en gemeente, "
            "postcode gemeente, localite",
        ),
        role("iban", "iban, rekeningnummer, rekening, bankrekening, compte, account"),
    ),
)
