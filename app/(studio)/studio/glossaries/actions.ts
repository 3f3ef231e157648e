'use server';

import { action } from '@/lib/action';
import { changeGlossary as change } from '@/lib/glossaries/change';
import { createGlossary as create } from '@/lib/glossaries/create';
import { glossaryChange, newGlossary } from '@/lib/glossaries/form';
import { nameTopic as name } from '@/lib/glossaries/name-topic';
import { namedTopic, topicReviewers } from '@/lib/glossaries/topic-form';
import { chooseTopicReviewers as choose } from '@/lib/glossaries/topic-reviewers';

export const createGlossary = action(newGlossary, (form, actor) => create(form, actor));

export const changeGlossary = action(glossaryChange, (form, actor) => change(form, actor));

export const nameTopic = action(namedTopic, (topic, actor) => name(topic, actor));

export const chooseTopicReviewers = action(topicReviewers, (form, actor) => choose(form, actor));
