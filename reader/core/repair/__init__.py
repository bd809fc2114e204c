"""What import mends, in the open: every edit named, with its reason and how sure it is, and every one reversible.

Holds `mend`, which turns a decoded text into the documents it holds, and `reverted`, which takes repairs back. What
stays true:

* a healthy text comes out character for character as it went in;
* each repair is a module of its own and can be switched off; each edit can be refused, or accepted, by its place in
  the decoded text;
* the map from the decoded text to the mended one is recorded while editing; no edit inserts where nothing stood, so a
  stretch of the mended text loses nothing on the way to the decoded text and back;
* only what is sure (`SURE` and above) is done unasked; the rest is listed and not done.
"""

from reader.core.repair.finding import SURE, Tables
from reader.core.repair.mending import KINDS, NOTHING, Choice, Mode, mend
from reader.core.repair.reverting import redone, reverted

__all__ = ["KINDS", "NOTHING", "SURE", "Choice", "Mode", "Tables", "mend", "redone", "reverted"]
