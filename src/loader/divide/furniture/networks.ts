/** Where a text is passed on to, as a regular expression. */
export const NETWORK =
  '(?:facebook|twitter|x|linkedin|instagram|whatsapp|telegram|reddit|pinterest|youtube|tiktok|threads|bluesky|mastodon|messenger|flipboard|google news|apple news|email|e-mail|print|sms|copy link|link|more|share)';
