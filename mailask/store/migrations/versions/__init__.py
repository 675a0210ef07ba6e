"""One file a revision; `store.schema.REVISIONS` names them in order."""
