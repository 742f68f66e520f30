import type {LinkManner} from './link-manners.js';

/** What Markdown has beside the digest's words, and how it is laid out. */
export interface MarkdownOptions {
  /** A list of the sections on top, with a link to each. */
  toc?: boolean;
  /**
   * How often each anchor was given to a heading above in the same file; those of this digest are added. Without it the
   * digest is a file of its own. For `toc`, where several digests go into one file.
   */
  anchors?: Record<string, number>;
  /** Each bullet names the line of its comment in the dump. */
  lines?: boolean;
  /** What becomes of links: `keep` by default, `drop` leaves their words, `collect` puts their URLs at the end. */
  links?: LinkManner;
  /** Columns that a line may take up where it can be broken; 0, the default, breaks none: one bullet is one line. */
  width?: number;
}
