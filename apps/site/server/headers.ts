/** Response headers that every page carries. */

/**
 * Styles, fonts and pictures come from this site only, and no script runs at all. JSON-LD is data, which browsers
 * do not run, so `script-src 'none'` holds with it.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "media-src 'self'",
  "manifest-src 'self'",
  // No script is there to connect; programs that judge a page from inside it read robots.txt this way.
  "connect-src 'self'",
  "script-src 'none'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Names and values in turn, ready for `writeHead`; HSTS only where the site is reached by https. */
export function securityHeaders(options: { readonly publicUrl: string }): readonly string[] {
  const isHttps = options.publicUrl.startsWith('https:');
  return [
    'Content-Security-Policy',
    isHttps ? `${contentSecurityPolicy}; upgrade-insecure-requests` : contentSecurityPolicy,
    'X-Content-Type-Options',
    'nosniff',
    'Referrer-Policy',
    'strict-origin-when-cross-origin',
    'Permissions-Policy',
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
    'Cross-Origin-Opener-Policy',
    'same-origin',
    'Cross-Origin-Resource-Policy',
    'same-origin',
    ...(isHttps ? ['Strict-Transport-Security', 'max-age=31536000'] : []),
  ];
}

/** Browsers and caches may keep a page and must ask before they show it again: embargo and withdrawal hold there, too. */
export const askAgain = 'public, max-age=0, must-revalidate';
/** For files whose name changes with their content. */
export const keepForever = 'public, max-age=31536000, immutable';
