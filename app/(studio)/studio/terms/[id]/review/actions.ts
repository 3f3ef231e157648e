'use server';

import { action } from '@/lib/action';
import { declineSuggestion as decline } from '@/lib/threads/decide';
import { newReply, newThread, suggestionToTake, thread } from '@/lib/threads/form';
import { reply as answer } from '@/lib/threads/reply';
import { reopenThread as reopen, resolveThread as resolve } from '@/lib/threads/resolve';
import { startThread as start } from '@/lib/threads/start';
import { takeSuggestion as take } from '@/lib/threads/take';

export const startThread = action(newThread, (input, actor) => start(input, actor));

export const reply = action(newReply, (input, actor) => answer(input, actor));

export const resolveThread = action(thread, (input, actor) => resolve(input, actor));

export const reopenThread = action(thread, (input, actor) => reopen(input, actor));

export const takeSuggestion = action(suggestionToTake, (input, actor) => take(input, actor));

export const declineSuggestion = action(thread, (input, actor) => decline(input, actor));
