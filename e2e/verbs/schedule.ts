import { expect, type Page } from '@playwright/test';
import pg from 'pg';

/** Schedules the approved revision on the page, in the site's zone. */
export async function schedule(page: Page, { date, time }: { date: string; time: string }): Promise<void> {
  await page.getByRole('button', { name: 'Schedule', exact: true }).click();
  const question = page.getByRole('dialog', { name: 'Schedule' });
  await question.getByLabel('Date').fill(date);
  await question.getByLabel('Time').fill(time);
  await question.getByRole('button', { name: 'Schedule', exact: true }).click();
  await expect(question).toBeHidden();
}

async function query<Row extends pg.QueryResultRow>(database: string, sql: string, values: unknown[]): Promise<Row[]> {
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  try {
    return (await client.query<Row>(sql, values)).rows;
  } finally {
    await client.end();
  }
}

/** Time passes: what is scheduled for the term is due now, and a worker looks. */
export async function bringForward(database: string, headword: string): Promise<void> {
  await query(
    database,
    `UPDATE editorial."Schedule" SET "dueAt" = clock_timestamp()
     WHERE "termId" IN (SELECT id FROM editorial."Term" WHERE headword = $1)`,
    [headword],
  );
  await query(database, `SELECT pg_notify('headword_jobs', '')`, []);
}

/** Takes a role from somebody; returns how to give it back. */
export async function takeRole(database: string, person: string, role: string): Promise<() => Promise<void>> {
  const held = await query<{ id: string; userId: string; glossaryId: string | null }>(
    database,
    `DELETE FROM editorial."Membership" USING editorial."User" AS person
     WHERE person.id = "userId" AND person.email = $1 AND role = $2::editorial."Role"
     RETURNING "Membership".id, "userId", "glossaryId"`,
    [`${person}@headword.example`, role],
  );
  return async () => {
    for (const { id, userId, glossaryId } of held)
      await query(
        database,
        `INSERT INTO editorial."Membership" (id, "userId", "glossaryId", role) VALUES ($1, $2, $3, $4::editorial."Role")`,
        [id, userId, glossaryId, role],
      );
  };
}
