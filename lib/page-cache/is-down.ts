import pg from 'pg';

/**
 * Whether an error in connecting means that the database itself is down: it did not answer, or said that it is starting
 * or stopping (SQLSTATE 57P..). Any other answer, too many connections for one, comes from a database that is up.
 */
export const isDown = (error: unknown): boolean =>
  !(error instanceof pg.DatabaseError) || error.code?.startsWith('57P') === true;
