import { z } from 'zod';
import { isSlug } from '@/lib/terms/slug';
import { cleanText } from '@/lib/text/normalise';

/** A topic with its name; the address of a new one follows from the name it is first given. */
export const namedTopic = z.strictObject({
  glossaryId: z.uuid(),
  slug: z.string().max(200).refine(isSlug, 'A topic needs a name with letters or digits in it.'),
  name: z
    .string()
    .max(100, 'At most 100 characters.')
    .transform((value) => cleanText(value).replace(/\s+/gu, ' ').trim())
    .refine((value) => value !== '', 'The name is missing.'),
});

/** Who is asked to review the terms of a topic; nobody in particular: everyone. */
export const topicReviewers = z.strictObject({
  glossaryId: z.uuid(),
  slug: z.string().max(200).refine(isSlug, 'This is no topic.'),
  reviewerIds: z.array(z.uuid()).max(200),
});
export type TopicReviewers = z.output<typeof topicReviewers>;
