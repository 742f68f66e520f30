/** What may become of links: kept, only their words, or numbered with their URLs in a list at the end. */
export const linkManners = ['keep', 'drop', 'collect'] as const;

export type LinkManner = (typeof linkManners)[number];
