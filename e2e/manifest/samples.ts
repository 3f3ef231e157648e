import { usualPolicy } from '@/lib/glossaries/form';
import type { Person } from './people';
import { readersSamples } from './readers-samples';
import { siteSamples } from './site-samples';
import type { Stock } from './stock';

const unknown = '00000000-0000-4000-8000-000000000000';
const doc = { type: 'doc', content: [{ type: 'paragraph' }] };
const content = {
  headword: 'Sample',
  slug: 'sample',
  definition: 'A sample.',
  body: doc,
  aliases: [{ name: 'Specimen', kind: 'synonym' }],
  topics: ['sample'],
  related: [unknown],
  broader: [],
  questions: [{ question: 'What is it?', answer: doc }],
  sources: [{ title: 'A source', url: 'https://example.org' }],
  searchDescription: '',
  deprecation: { note: 'No more', replacementId: null },
};
const settings = { name: 'Sample', description: '', locale: 'en', ...usualPolicy };
const switches = { neverLinked: false, caseMatters: false };
const password = 'four unrelated words';

/** A well-formed input of an action that harms nobody, and what it is about. */
export type Sample = { action: string; about: string; input: (stock: Stock, person: Person) => unknown };

const sample = (action: string, about: string, input: Sample['input'] | Record<string, unknown>): Sample => ({
  action,
  about,
  input: typeof input === 'function' ? input : () => input,
});

/** At least one for every action of the build. */
export const samples: Sample[] = [
  sample('invitation/[secret] accept', 'a dead link', { secret: 'unknown', name: 'Sample', password }),
  sample('reset/[secret] reset', 'a dead link', { secret: 'unknown', password }),
  sample('set-up createAdministrator', 'a site with people', { name: 'Sample', email: 'a@example.org', password }),

  sample('studio/account changeAccount', 'own name', (_, person) => ({ name: nameOf[person], title: '' })),
  sample('studio/account changePassword', 'a wrong password', { currentPassword: 'wrong', newPassword: password }),
  sample('studio/account endSession', 'no such session', { sessionId: unknown }),
  sample('studio/account endOtherSessions', 'none is open', {}),

  sample('studio/glossaries createGlossary', 'a taken address', { slug: 'tech', ...settings }),
  sample('studio/glossaries changeGlossary', 'no such glossary', { glossaryId: unknown, version: 0, ...settings }),
  sample('studio/glossaries changeGlossary', 'an old version', ({ techId }) => ({
    glossaryId: techId,
    version: -1,
    ...settings,
  })),
  sample('studio/glossaries nameTopic', 'no such glossary', { glossaryId: unknown, slug: 'sample', name: 'Sample' }),

  sample('studio/import importFiles', 'no such glossary', { glossaryId: unknown, ...importOf(true) }),
  sample('studio/import importFiles', 'a look only', ({ techId }) => ({ glossaryId: techId, ...importOf(false) })),

  ...['disable', 'enable', 'endSessions', 'offerLink'].map((name) =>
    sample(`studio/people ${name}`, 'nobody there', { userId: unknown }),
  ),
  sample('studio/people changeRoles', 'nobody there', { userId: unknown, grants: [] }),
  sample('studio/people invite', 'a taken address', { name: 'Ada', email: 'ada@headword.example', grants: [] }),

  sample('studio/terms/new createTerm', 'no such glossary', { glossaryId: unknown, headword: 'Sample' }),
  sample('studio/terms/new createTerm', 'a taken address', ({ techId }) => ({
    glossaryId: techId,
    headword: 'Backend',
  })),
  sample('studio/terms/new listCollisions', 'a live glossary', ({ techId }) => ({
    glossaryId: techId,
    headword: 'Sample',
  })),

  sample('studio/terms/[id] revise', 'no such term', { termId: unknown }),
  sample('studio/terms/[id] findCurrent', 'no such revision', { revisionId: unknown }),
  sample('studio/terms/[id] findCurrent', 'a live revision', ({ live }) => ({ revisionId: live.revisionId })),
  sample('studio/terms/[id] listTerms', 'no such term', { termId: unknown, query: 'a' }),
  sample('studio/terms/[id] listTerms', 'a live term', ({ live }) => ({ termId: live.termId, query: 'a' })),
  sample('studio/terms/[id] listCollisions', 'no such term', { termId: unknown, names: ['a'] }),
  sample('studio/terms/[id] listCollisions', 'a live term', ({ live }) => ({ termId: live.termId, names: ['a'] })),
  sample('studio/terms/[id] saveDraft', 'no such revision', ({ personId }, person) =>
    draftOf({ revisionId: unknown, version: 0 }, personId[person]),
  ),
  sample('studio/terms/[id] saveDraft', "another person's text", ({ live }) => draftOf(live)),
  sample('studio/terms/[id] saveDraft', 'a live revision', ({ personId, live }, person) =>
    draftOf(live, personId[person]),
  ),
  sample('studio/terms/[id] applyTransition', 'no such revision', moveOf('publish')),
  sample('studio/terms/[id] applyTransition', 'an old version', ({ live }) =>
    moveOf('publish', { ...live, version: live.version + 1 }),
  ),
  ...['submit', 'withdraw', 'approve', 'requestChanges', 'publish'].map((name) =>
    sample('studio/terms/[id] applyTransition', `${name} what is live`, ({ live }) => moveOf(name, live)),
  ),
  sample('studio/terms/[id] restoreRevision', 'no such revision', { revisionId: unknown, liveId: null }),
  sample('studio/terms/[id] restoreRevision', 'what is live', ({ live: { revisionId } }) => ({
    revisionId,
    liveId: revisionId,
  })),
  sample('studio/terms/[id] nameReviewer', 'of what is live', ({ live: { revisionId }, personId }) => ({
    revisionId,
    reviewerId: personId.rita,
  })),
  sample('studio/terms/[id] claimReview', 'what is live', ({ live: { revisionId } }) => ({ revisionId })),
  sample('studio/terms/[id] releaseClaim', 'of nobody', ({ live: { revisionId } }) => ({ revisionId })),
  sample('forgot forgot', 'without a mail server', { email: 'nobody@headword.example' }),
  sample('studio/account choose', 'the usual', { kind: 'held', delivery: 'AT_ONCE' }),
  sample('studio/notifications markAllRead', 'nothing is unread', {}),
  sample('preview/[secret] comment', 'a dead link', { secret: 'unknown', name: 'Nora', text: 'Hello.', website: '' }),
  sample('studio/terms/[id] makePreviewLink', 'to what is live', ({ live: { revisionId } }) => ({
    revisionId,
    label: 'Nora',
    days: 7,
    allowsComments: false,
  })),
  sample('studio/terms/[id] revokePreviewLink', 'no such link', { linkId: unknown }),
  sample('studio/terms/[id]/review startThread', 'on words that are not there', ({ live: { revisionId } }) => ({
    revisionId,
    selected: { field: 'definition', exact: 'no such words', before: 0 },
    text: 'Hello.',
    replacement: null,
  })),
  ...['resolveThread', 'reopenThread', 'declineSuggestion'].map((name) =>
    sample(`studio/terms/[id]/review ${name}`, 'no such thread', { threadId: unknown }),
  ),
  sample('studio/terms/[id]/review reply', 'no such thread', { threadId: unknown, text: 'Hello.' }),
  sample('studio/terms/[id]/review takeSuggestion', 'no such thread', ({ live: { revisionId, version } }) => ({
    threadId: unknown,
    revisionId,
    version,
  })),
  ...readersSamples,
  sample('studio/terms/[id] listOriginals', 'no such term', { termId: unknown, query: 'a' }),
  sample('studio/terms/[id] listOriginals', 'of a live term', ({ live: { termId } }) => ({ termId, query: 'a' })),
  sample('studio/terms/[id] pairTranslation', 'no such term', { termId: unknown, originalId: unknown }),
  sample('studio/terms/[id] pairTranslation', 'with nothing', ({ live: { termId } }) => ({
    termId,
    originalId: unknown,
  })),
  sample('studio/terms/[id] unpairTranslation', 'of what translates nothing', ({ live: { termId } }) => ({ termId })),
  sample('studio/terms/[id] changeLinking', 'no such term', { termId: unknown, was: switches, ...switches }),
  sample('studio/terms/[id] changeLinking', 'a live term, as it is', ({ live: { termId } }) => ({
    termId,
    was: switches,
    ...switches,
  })),
  sample('studio/terms/[id] listLinkChanges', 'no such revision', { revisionId: unknown }),
  sample('studio/terms/[id] listLinkChanges', 'what is live', ({ live: { revisionId } }) => ({ revisionId })),
  sample('studio/mail sendAgain', 'no such mail', { mailId: unknown }),
  sample('studio/glossaries chooseTopicReviewers', 'no such topic', ({ techId }) => ({
    glossaryId: techId,
    slug: 'no-such-topic',
    reviewerIds: [],
  })),
  ...siteSamples,
  sample('studio/schedule scheduleRetirement', 'in the past', ({ live: { termId } }) => ({
    termId,
    dueAt: '2020-01-01T00:00:00.000Z',
  })),
  sample('studio/schedule cancelRetirement', 'of what is not scheduled', ({ live: { termId } }) => ({ termId })),
  sample('studio/schedule reschedule', 'no such schedule', {
    scheduleId: unknown,
    wasDueAt: '2020-01-01T00:00:00.000Z',
    dueAt: '2020-01-01T00:00:00.000Z',
  }),
  sample('studio/schedule retry', 'no such schedule', { scheduleId: unknown }),
  // Last: whoever does this has gone.
  sample('studio/account signOut', 'this browser', {}),
];

/** Of every action the sample that gets furthest: the last one. */
export const furthest: Sample[] = [...new Map(samples.map((one) => [one.action, one])).values()];

const nameOf: Record<Person, string> = {
  anonymous: 'Nobody',
  nora: 'Nora',
  ada: 'Ada',
  rita: 'Rita',
  pia: 'Pia',
  adam: 'Adam',
};

function importOf(confirmed: boolean) {
  return {
    translates: '',
    files: [{ name: 'sample.md', text: '---\nheadword: Sample\n---\n> A sample.\n' }],
    confirmed,
  };
}

type Opened = { revisionId: string; version: number };

function draftOf({ revisionId, version }: Opened, personId = unknown) {
  return { revisionId, version, personId, content };
}

function moveOf(name: string, { revisionId, version }: Opened = { revisionId: unknown, version: 0 }) {
  return { name, revisionId, version, note: 'A note' };
}
