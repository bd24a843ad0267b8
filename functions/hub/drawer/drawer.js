// Aftersale's Customer Hub as a drawer beside a storefront page: orders, one order, and its changes, without leaving the page.
//
//   <script type="module" src="https://api.example/hub/{tenant}/drawer.js"></script>
//
// Parameters of the script's URL:
//   lang   the language of its own few words, else the shop's
//
// From then on every link to the Hub on this storefront opens in it; the chat widget loads it by itself. What it shows are the Hub's
// own pages, asked of the shop's own address, where Shopify says who is logged in. Where a page cannot be shown here (the login, a
// returns platform, the cart) the whole page goes there, as the link says; so it does when a page cannot be had. A form that cannot
// be sent stays, with what was typed.
//
// It needs no more of a page's policy than `script-src {api}; connect-src 'self'; img-src https:`: styles are constructed sheets, and
// of what comes over the network no script runs.

const WORDS = WORDS_HERE;
const LOOK = LOOK_HERE;
const PROXY = PROXY_HERE;
const SECOND = 1000;
const PATIENCE = 30 * SECOND;
/** While a change is being made it is looked at every two seconds, and ever more rarely where there is no answer. */
const AGAIN = [2, 2, 4, 8, 15, 30, 60].map((seconds) => seconds * SECOND);
/** What an order's page offers that leads elsewhere: to the returns platform, and into the cart. */
const AWAY = ['return', 'again'];

/** The pages' own rules inside the drawer. A theme's root may have any size of letters: theirs is that of their own pages. */
const PAGES = new CSSStyleSheet();
PAGES.replaceSync(`:host{all:initial}${LOOK
  .replaceAll(':root', ':host')
  .replace(/(^|\})body\{/g, '$1.page{')
  .replace(/(\d*\.?\d+)rem\b/g, (_, size) => `${size * 16}px`)}`);

const FRAME = new CSSStyleSheet();
FRAME.replaceSync(`
dialog { position: fixed; inset: 0 0 0 auto; margin: 0; padding: 0; border: 0; width: min(576px, 100vw); max-width: none; height: 100dvh; max-height: none; overflow: hidden; background: var(--ground, Canvas); color: var(--ink, CanvasText); }
dialog::backdrop { background: rgb(0 0 0 / .45); }
.page { height: 100%; overflow: hidden auto; overscroll-behavior: contain; transition: opacity .15s; }
.page.old { opacity: .45; }
.page main { padding: 20px 20px 48px; }
.page .shop { padding-inline-end: 56px; }
h1:focus { outline: 0; }
.close { position: absolute; inset: 6px 6px auto auto; z-index: 1; width: 44px; height: 44px; border: 0; border-radius: 10px; background: var(--ground, Canvas); color: inherit; cursor: pointer; }
.close:focus-visible { outline: 3px solid var(--accent, Highlight); outline-offset: -3px; }
.close svg { display: block; margin: auto; width: 20px; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; }
.wait { position: absolute; inset: 64px 0 auto; margin: 0; text-align: center; font: 16px/1.5 system-ui, sans-serif; pointer-events: none; }
@media (prefers-reduced-motion: no-preference) { dialog[open] { animation: arrive .2s ease-out; } }
@keyframes arrive { from { transform: translateX(32px); opacity: 0; } }
`);

/** The address, if it is a page of the Hub on this storefront, whose pages may stand below a language. */
function hubAddress(text) {
  const url = new URL(text, location.href);
  const [, place] = url.pathname.match(/^(?:\/[a-z]{2}(?:-[a-z]{2})?)?(\/.*)$/i) ?? [];
  const rest = [url.pathname, place].find((path) => path?.startsWith(`${PROXY}/`))?.slice(PROXY.length);
  const isPage = /^\/(orders$|changes\/)/.test(rest) && !AWAY.includes(url.searchParams.get('action'));
  return url.origin === location.origin && isPage ? url : null;
}

/** The Hub's page that a click leads to, if it is an ordinary click on a link to it. */
function clicked(event) {
  if (event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const link = event.composedPath().find((node) => node.localName === 'a' && node.href);
  return link && hubAddress(link.href);
}

class AftersaleHub extends HTMLElement {
  #dialog = document.createElement('dialog');
  #page = document.createElement('div');
  #wait = document.createElement('p');
  #turn = 0; // which page was asked for last: an answer to an earlier one is too late
  #sending = false; // a form is on its way: a second click does not send it again
  #pressed = null; // where the pointer went down: a text that is selected into the backdrop closes nothing
  #scroll = ''; // what the page's own scrolling was
  #mark = null; // this opening's own entry in the history

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [PAGES, FRAME];
    this.#page.className = 'page';
    this.#wait.className = 'wait';
    this.#wait.setAttribute('role', 'status');
    this.#page.addEventListener('submit', (event) => this.#submit(event));
    this.#dialog.append(this.#wait, this.#page, this.#closeButton());
    this.#dialog.addEventListener('pointerdown', (event) => (this.#pressed = event.target));
    this.#dialog.addEventListener('click', (event) => event.target === this.#dialog && this.#pressed === this.#dialog && this.#dialog.close());
    this.#dialog.addEventListener('close', () => this.#closed());
    // The theme's own keys (search, slideshows) are not meant here.
    for (const kind of ['keydown', 'keyup', 'keypress']) this.#dialog.addEventListener(kind, (event) => event.stopPropagation());
    root.append(this.#dialog);
    // Back closes it. A page that the browser had kept comes back without what it showed: somebody else may be looking.
    addEventListener('popstate', () => !this.#isMarked() && this.#dialog.close());
    addEventListener('pageshow', (event) => event.persisted && this.#dialog.close());
  }

  /** A storefront that replaces its whole page takes the drawer with it. */
  disconnectedCallback() {
    this.#mark = null;
    this.#dialog.close();
  }

  #isMarked() {
    return this.#mark !== null && history.state?.aftersaleHub === this.#mark;
  }

  open(url) {
    if (!this.#dialog.open) {
      this.lang = WORDS.lang;
      this.#dialog.setAttribute('aria-label', WORDS.title);
      this.#scroll = document.documentElement.style.overflow;
      document.documentElement.style.overflow = 'hidden';
      this.#dialog.showModal();
      this.#mark = `${Date.now()}.${Math.random()}`;
      history.pushState({ ...history.state, aftersaleHub: this.#mark }, '');
    }
    this.load(url);
  }

  /** Asks for a page, or sends a form, and shows what comes in place of the page before. */
  async load(url, form) {
    const turn = ++this.#turn;
    this.#sending = Boolean(form);
    this.#page.classList.add('old');
    this.#wait.textContent = WORDS.wait;
    const page = await ask(url, form);
    if (turn !== this.#turn) return;
    this.#sending = false;
    this.#page.classList.remove('old');
    this.#wait.textContent = '';
    if (page && !(form && page.later)) this.#show(page);
    else if (form && page !== undefined) this.#stay();
    else location.assign(url);
  }

  #show({ look, main, title, lang }) {
    this.#page.lang = lang;
    this.#page.replaceChildren(main);
    this.#dialog.setAttribute('aria-label', title);
    this.#page.scrollTop = 0;
    const first = main.querySelector('[autofocus]') ?? main.querySelector('h1');
    if (first?.localName === 'h1') first.tabIndex = -1;
    first?.focus();
    if (look) this.#lookAgain(look, this.#turn);
  }

  /** A form that could not be sent is there to be sent again: what it asks for is done once, whenever it arrives. */
  #stay() {
    const form = this.#page.querySelector('form.panel');
    const before = this.#page.querySelector('.failed');
    const failed = Object.assign(document.createElement('p'), { className: 'wrong failed', textContent: WORDS.failed });
    failed.setAttribute('role', 'alert');
    before?.remove();
    form?.before(failed);
    failed.scrollIntoView({ block: 'nearest' });
  }

  /** While a change is being made: puts the new words in place, where a screen reader hears them. */
  async #lookAgain(look, turn) {
    for (let unheard = 0; ; unheard++) {
      await new Promise((resolve) => setTimeout(resolve, AGAIN[unheard] ?? AGAIN.at(-1)));
      if (turn !== this.#turn) return;
      const page = await ask(look);
      if (turn !== this.#turn) return;
      if (!page || page.later) continue;
      const said = page.main.querySelector('[role=status]');
      if (!said) return this.#show(page); // the way to the login, or that there is no such change
      unheard = -1;
      if (page.look) continue;
      this.#page.querySelector('h1').textContent = page.main.querySelector('h1').textContent;
      this.#page.querySelector('[role=status]').textContent = said.textContent;
      return this.#dialog.setAttribute('aria-label', page.title);
    }
  }

  #submit(event) {
    const form = event.target;
    if (!hubAddress(form.action)) return;
    event.preventDefault();
    if (!this.#sending) this.load(form.action, new URLSearchParams(new FormData(form, event.submitter)));
  }

  #closed() {
    this.#turn++;
    this.#sending = false;
    this.#page.replaceChildren();
    this.#wait.textContent = '';
    document.documentElement.style.overflow = this.#scroll;
    if (this.#isMarked()) history.back();
    this.#mark = null;
  }

  #closeButton() {
    const button = Object.assign(document.createElement('button'), { className: 'close', type: 'button' });
    button.setAttribute('aria-label', WORDS.close);
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('viewBox', '0 0 20 20');
    svg.setAttribute('aria-hidden', 'true');
    const cross = document.createElementNS(svg.namespaceURI, 'path');
    cross.setAttribute('d', 'M4 4l12 12M16 4L4 16');
    svg.append(cross);
    button.append(svg);
    button.addEventListener('click', () => this.#dialog.close());
    return button;
  }
}

/**
 * A page of the Hub; null where nobody can say now, undefined where there is none to show here. Read by the one way that a page with
 * Trusted Types allows.
 */
function ask(url, form) {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const bare = new URL(url, location.href);
    bare.searchParams.set('part', 'main'); // without its style sheet, which a strict policy would complain of
    request.open(form ? 'POST' : 'GET', bare);
    request.responseType = 'document';
    request.timeout = PATIENCE;
    request.onload = () => {
      const later = request.status === 429 || request.status >= 500;
      const page = hubAddress(request.responseURL) && request.response && read(request.response);
      resolve(page ? { ...page, later } : later ? null : undefined);
    };
    request.onerror = request.ontimeout = () => resolve(null);
    request.send(form);
  });
}

function read(page) {
  const main = page.querySelector('main');
  if (!main) return null;
  const look = main.querySelector('[data-again]') && main.querySelector('noscript a')?.href;
  for (const node of main.querySelectorAll('script, noscript')) node.remove();
  return { main: document.adoptNode(main), look, title: page.title, lang: page.documentElement.lang };
}

// After a reload the page stands where an opened drawer stood, without it.
if (history.state?.aftersaleHub && !document.querySelector('aftersale-hub')) {
  const { aftersaleHub, ...state } = history.state;
  history.replaceState(state, '');
}

// The page may have loaded this module, and the chat again in the reader's language: there is one drawer.
if (!customElements.get('aftersale-hub')) customElements.define('aftersale-hub', AftersaleHub);
const drawer = document.querySelector('aftersale-hub') ?? document.createElement('aftersale-hub');

/** Opens a page of the Hub in the drawer. */
export function open(address) {
  const url = hubAddress(address);
  if (!url) return location.assign(address);
  const only = document.querySelector('aftersale-hub') ?? drawer;
  if (!only.isConnected) document.body.append(only);
  only.open(url);
}

document.addEventListener('click', (event) => {
  const url = clicked(event);
  if (!url) return;
  event.preventDefault();
  open(url);
});
