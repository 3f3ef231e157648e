/** More answers than this are a question to ask more precisely. */
export const mostResults = 40;
