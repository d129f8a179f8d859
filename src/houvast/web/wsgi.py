"""The application a server runs. Importing it sets Django up."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "houvast.web.settings")

application = get_wsgi_application()
