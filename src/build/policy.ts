import type { Plugin } from 'vite';

/** What a page of the site may load and do: its own files, and nothing else. */
const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  // No text becomes markup or script, whatever code tries it.
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
};

/** The policy as a header's or meta element's value. */
const CONTENT_SECURITY_POLICY = Object.entries(POLICY)
  .map(([directive, value]) => `${directive} ${value}`)
  .join('; ');

/** Headers for a host that can send them; the policy itself stands in the page too. */
const SECURITY_HEADERS = {
  // A meta element cannot say who may frame a page.
  'Content-Security-Policy': `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** Puts a strict Content Security Policy into the built page, and sends it when previewing. */
export function policyPlugin(): Plugin {
  return {
    name: 'verbatim:policy',
    config: () => ({ preview: { headers: SECURITY_HEADERS } }),
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { server }) =>
        // In dev Vite needs inline scripts and styles.
        server === undefined
          ? [
              {
                tag: 'meta',
                attrs: {
                  'http-equiv': 'Content-Security-Policy',
                  content: CONTENT_SECURITY_POLICY,
                },
                injectTo: 'head-prepend',
              },
            ]
          : [],
    },
  };
}
