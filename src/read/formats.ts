/** Names of the readers, in their order: for those who need no more of them than that. */
export const formats = ['hacker-news', 'reddit', 'json', 'mbox', 'gopher', 'slashdot'] as const;
