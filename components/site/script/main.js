// The reader's comforts, as one file: public/site.js (scripts/reader-script.ts). Every page is complete without it.
import { offerCopies } from './copies.js';
import { followContents, followLetters } from './follow.js';
import { answerHelpful } from './helpful.js';
import { easeMenus } from './menus.js';
import { letNoticeGo, offerOnLeaving } from './offers.js';
import { words } from './page.js';
import { offerPreviews } from './previews.js';
import { openQuestion } from './questions.js';
import { focusSearch } from './search-focus.js';
import { offerSuggestions } from './suggestions.js';
import { chooseTheme, offerTheme } from './theme.js';

chooseTheme();
document.addEventListener('DOMContentLoaded', () => {
  easeMenus();
  // Where the framework takes the page over, it would throw away all of it for an element that it did not draw.
  if ('hydrates' in words) return;
  offerTheme();
  openQuestion();
  followContents();
  followLetters();
  offerPreviews();
  offerCopies();
  for (const [place, form] of document.querySelectorAll('form.search').entries()) offerSuggestions(form, place);
  letNoticeGo();
  offerOnLeaving();
  answerHelpful();
});
addEventListener('hashchange', openQuestion);
addEventListener('keydown', focusSearch);
