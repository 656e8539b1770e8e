-- Whether what is scored was sent after the end of its round, in an extension.
ALTER TABLE projection.score ADD COLUMN late boolean NOT NULL DEFAULT false;
