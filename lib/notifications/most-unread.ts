/** An unread count stops here: beyond, it does not matter any more. */
export const mostUnread = 99;
