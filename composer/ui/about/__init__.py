"""About Composer: versions, the licences of all that is shipped, and details to copy. Imported when it is asked for."""
