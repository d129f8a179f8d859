"""How are we doing, signal or noise? Seven fixed figures, and what her own files say behind them.

Reads invoices and their lines, the counter, appointments, hours, stock and the bank. Says per figure how much, what is
usual for her, and whether this is a signal, an ordinary swing or too early to say (METHOD I-17, NUMBERS 5).

How a part joins (the figures, margins, complexity, beliefs):
- its pure files stand in a folder of its own (`margins/`), its words in `<part>_texts.py`, merged by `texts.py`;
- what it reads beyond the ledger comes in `IndicatorsOwn` (own.py), loaded by `store.load_own`: kind, people, answers,
  and the lines of the last 36 months by `Invoice.row`;
- one line in `findings.FINDERS`, `questions.ASKERS` and `explain.EXPLAINERS` (by what stands before ':' in its keys);
- its page: a pure `<part>/page.py`, a door in `views/<part>.py`, a path in `urls.py`, a template in templates/;
- a finding's values may hold `title` (a Sentence, the heading of the week's card) and `figure` (the page to open);
- what is dear to work out goes through `facts.once.once_per_own`, so that page, findings and explain share one answer.
Parts never import `findings`, `questions`, `explain`, `texts` or `page` of the room: those import the parts.
"""
