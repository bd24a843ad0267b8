// Aftersale web chat: a launcher and a chat panel on a storefront page.
//
//   <script type="module" src="https://api.example/webchat/{tenant}/widget.js?v={hash}"></script>
//
// Parameters of the script's URL:
//   v      the version, for caches only
//   proxy  the shop's app proxy on the storefront, default /apps/aftersale; empty: sessions are always anonymous
//   pace   a factor on every waiting time, for tests; default 1
// Custom properties that the page may set: --aftersale-accent, --aftersale-on-accent, --aftersale-inset.
//
// It needs no more of a page's policy than `script-src {api}; connect-src {api} 'self'; img-src https:`. Styles are a
// constructed sheet in the shadow root, which style-src does not govern, and whatever comes over the network becomes
// text nodes and checked links, never markup.

// --------------------------------------------------------------------------------------------------------- settings

const address = new URL(import.meta.url);
const API = new URL('.', address).href;
const KEY = `aftersale.${decodeURIComponent(API.split('/').at(-2))}`;
const PROXY = address.searchParams.get('proxy') ?? '/apps/aftersale';
const PACE = Math.max(0.01, Number(address.searchParams.get('pace')) || 1);

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const BACKOFF = [1, 2, 4, 8, 15].map((seconds) => seconds * SECOND);
const PATIENCE = 4 * SECOND;
const TIMEOUT = 35 * SECOND;
const LIMIT = 2000;
const COUNT_FROM = 1800;
const AUTHORS = ['shopper', 'agent', 'person'];
const STARTERS = ['starter-status', 'starter-edit', 'starter-cancel'];
/** Where the panel fills the window: phones, and larger screens at high zoom. The style sheet has the same line. */
const SHEET = matchMedia('(max-width: 480px), (max-height: 520px)');

/** What a page load must find again, for this tab only. Without storage (blocked) it lasts as long as the page. */
const tab = {
  values: {},
  read(name) {
    try {
      return sessionStorage.getItem(KEY + name);
    } catch {
      return this.values[name] ?? null;
    }
  },
  write(name, value) {
    this.values[name] = value;
    try {
      sessionStorage.setItem(KEY + name, value);
    } catch {
      // `values` has it.
    }
  },
};

// ---------------------------------------------------------------------------------------------------------- network

/** A request that brought no answer. `status` 0: the server was not reached. */
class Problem extends Error {
  constructor(status, wait) {
    super(`status ${status}`);
    Object.assign(this, { status, wait });
  }

  /** Whether the same request may succeed later. */
  get passing() {
    return this.status >= 500 || [0, 408, 409, 425, 429].includes(this.status);
  }
}

async function request(url, options) {
  const response = await fetch(url, { cache: 'no-store', signal: AbortSignal.timeout(TIMEOUT), ...options })
    .catch(() => Promise.reject(new Problem(0)));
  if (response.status === 304) return {};
  const body = await response.json().catch(() => null);
  if (response.ok && body) return { body, etag: response.headers.get('ETag') };
  const wait = Number(response.headers.get('Retry-After')) * SECOND || undefined;
  throw new Problem(response.ok ? 502 : response.status, wait);
}

function callApi(path, { token, etag, ...options }) {
  const headers = { 'Content-Type': 'application/json' };
  if (token) headers.Authorization = `Bearer ${token}`;
  if (etag) headers['If-None-Match'] = etag;
  return request(API + path, { credentials: 'omit', headers, ...options });
}

/** Who is signed in at the shop, as Shopify's app proxy vouches; nothing where there is no proxy. */
async function askStorefront(token) {
  const url = new URL(`${PROXY}/session`, location.origin);
  if (!PROXY || url.origin !== location.origin) return null;
  if (token) url.searchParams.set('token', token);
  const answer = await request(url, { headers: { Accept: 'application/json' } }).catch(() => ({}));
  return typeof answer.body?.token === 'string' ? answer.body : null;
}

class Session {
  token = tab.read('');
  signedIn = false;
  #asked = false;
  #asking = null;

  /** The token, after the storefront was asked about it once on this page. */
  async ready() {
    if (!this.#asked || this.#asking) await this.renew(false);
    return this.token;
  }

  renew(expired) {
    this.#asking ??= this.#obtain(expired).finally(() => {
      this.#asking = null;
    });
    return this.#asking;
  }

  /** The page comes out of the browser's back-forward cache: somebody may have signed in or out meanwhile. */
  forget() {
    this.token = tab.read('');
    this.#asked = false;
  }

  async #obtain(expired) {
    const kept = this.token && !expired ? { token: this.token } : null;
    const { token, signed_in } =
      (await askStorefront(this.token)) ?? kept ?? (await callApi('sessions', { method: 'POST', body: '{}' })).body;
    Object.assign(this, { token, signedIn: signed_in === true });
    this.#asked = true;
    tab.write('', token);
  }
}

// ---------------------------------------------------------------------------------------------------------- words

/** The widget's own words, in the page's language or else the reader's, if the agent speaks it; else in the shop's. */
async function askWords() {
  const languages = [document.documentElement.lang, ...navigator.languages].filter(Boolean);
  const url = `${API}words?languages=${encodeURIComponent(languages)}`;
  const ask = () => request(url, { cache: 'default', credentials: 'omit' });
  const again = () => new Promise((resume) => setTimeout(resume, 2 * SECOND * PACE)).then(ask);
  const { body } = await ask().catch(again);
  return { ...body, plurals: new Intl.PluralRules(body.language) };
}

/** Known before anything is drawn. */
let language, words, plurals;

/** A sentence of the widget. What is counted comes in the forms for 1, 2 and 5. */
function say(name, values = {}) {
  const forms = [words[name]].flat();
  const form = [1, 2, 5].findIndex((sample) => plurals.select(sample) === plurals.select(values.count));
  return (forms[form] ?? forms.at(-1)).replace(/\{(\w+)\}/g, (place, value) => values[value] ?? place);
}

// ----------------------------------------------------------------------------------------------------- conversation

/** Sends what the shopper writes, one message at a time and in order, and asks for what arrives later. */
class Conversation {
  session = new Session();
  outbox = [];
  #view;
  #cursor = null; // the last reply that a GET brought: what a POST brought may have overtaken another
  #etag = null;
  #activity = 0;
  #penalty = 0;
  #renewed = false;
  #posting = false;
  #polling = false;
  #draining = false;
  #over = false;
  #loaded = !this.session.token; // whether what was said before this page is here
  #timer;
  #problem = null; // for which the outbox waits
  #wake = () => {};

  constructor(view, activity) {
    this.#view = view;
    this.#activity = activity;
  }

  /** After a page load with a token: shows the conversation again, with what was answered meanwhile. */
  resume() {
    if (this.session.token) this.poll();
  }

  restart() {
    this.session.forget();
    this.#loaded = !this.session.token;
    this.#rewind();
    this.resume();
  }

  write(message) {
    this.outbox.push(message);
    this.#renewed = this.#over = false;
    this.#view.remember({ page: location.pathname + location.search }); // sign-in leads back here
    this.touch();
    if (this.#problem) this.#view.waiting(this.#problem);
    this.#drain();
  }

  /** Tries at once what waits; a wait that the server asked for (429) is kept. */
  retry() {
    this.#wake();
    if (!this.#loaded) this.poll();
  }

  touch() {
    this.#activity = Date.now();
    this.#view.remember({ at: this.#activity });
    this.#plan();
  }

  visibilityChanged() {
    if (document.hidden || !this.session.token) this.#plan();
    else this.poll();
  }

  async poll() {
    if (this.#posting || this.#polling) return;
    this.#polling = true;
    const problem = await this.#fetch().catch((caught) => caught);
    this.#polling = false;
    this.#over = problem !== undefined && !problem.passing;
    this.#penalty = problem ? Math.max(10 * SECOND, problem.wait ?? 0) : 0;
    this.#view.settled();
    this.#plan();
  }

  async #fetch() {
    let used;
    const { body, etag } = await this.#exchange((token) => {
      used = token;
      return callApi(this.#cursor ? `messages?after=${encodeURIComponent(this.#cursor)}` : 'messages', { token, etag: this.#etag });
    });
    this.#loaded = true;
    if (!body || used !== this.session.token) return; // nothing new, or of a session that has just been replaced
    const replies = body.replies ?? [];
    const last = replies.findLast((entry) => entry.from !== 'shopper')?.id;
    this.#etag = last ? null : etag; // an ETag belongs to its address, and the cursor is part of that
    this.#cursor = last ?? this.#cursor;
    if (this.#view.merge(replies)) this.touch();
  }

  async #drain() {
    if (this.#draining) return;
    this.#draining = true;
    for (let failures = 0; this.outbox.length > 0; ) {
      const problem = await this.#deliver(this.outbox[0]);
      if (problem) await this.#rest(problem, failures++);
      else failures = 0;
    }
    this.#draining = false;
  }

  /** Sends one message. Returns the problem for which it has to wait. */
  async #deliver(message) {
    const { id, text } = message;
    this.#begin();
    const answer = await this.#exchange((token) =>
      callApi('messages', { token, method: 'POST', body: JSON.stringify({ id, text }), keepalive: true }),
    ).catch((problem) => problem);
    this.#end();
    if (answer instanceof Error && answer.passing) return answer;
    this.outbox.shift();
    if (answer instanceof Error) this.#view.refused(message, answer);
    else this.#answered(message, answer.body.replies ?? []);
    return null;
  }

  #answered(message, replies) {
    this.#cursor ??= replies.at(-1)?.id ?? null;
    this.#view.answered(message, replies);
    this.touch();
  }

  #begin() {
    clearTimeout(this.#timer);
    this.#posting = true;
    this.#view.working(true);
  }

  #end() {
    this.#posting = false;
    this.#view.working(false);
    this.#plan();
  }

  async #rest(problem, failures) {
    const wait = problem.wait ?? BACKOFF[Math.min(failures, BACKOFF.length - 1)];
    this.#problem = problem;
    this.#view.waiting(problem);
    await new Promise((resolve) => {
      if (problem.status !== 429) this.#wake = resolve;
      setTimeout(resolve, wait * PACE);
    });
    this.#problem = null;
    this.#wake = () => {};
    this.#view.released();
  }

  /** Calls with the session's token; one that the server no longer knows is replaced, once. */
  async #exchange(call) {
    for (;;) {
      const token = await this.session.ready();
      try {
        const answer = await call(token);
        this.#renewed = false;
        return answer;
      } catch (problem) {
        if (problem.status !== 401) throw problem;
        if (token === this.session.token) await this.#replace(problem);
      }
    }
  }

  async #replace(problem) {
    if (this.#renewed) throw problem;
    this.#renewed = true;
    await this.session.renew(true);
    this.#rewind();
    this.#view.notice(say('session-over'));
  }

  #rewind() {
    this.#cursor = this.#etag = null;
  }

  /** Asks again in a while, unless nobody looks or there is nothing to expect. */
  #plan() {
    clearTimeout(this.#timer);
    const expecting = this.#view.hasEntries || !this.#loaded;
    const able = this.session.token && this.#view.isConnected && !document.hidden;
    if (!expecting || !able || this.#over || this.#posting) return;
    this.#timer = setTimeout(() => this.poll(), Math.max(this.#interval(), this.#penalty) * PACE);
  }

  #interval() {
    const quiet = (Date.now() - this.#activity) / PACE;
    if (quiet < MINUTE) return 2 * SECOND;
    return quiet < 10 * MINUTE ? 10 * SECOND : MINUTE;
  }
}

// ---------------------------------------------------------------------------------------------------------- drawing

/** An element with attributes, listeners (`onclick`) and children; what is null or false is left out. */
function el(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) node.addEventListener(key.slice(2), value);
    else if (value != null && value !== false) node.setAttribute(key, value === true ? '' : value);
  }
  node.append(...children.filter((child) => child != null && child !== false));
  return node;
}

const ICONS = {
  chat: 'M12 4c-4.7 0-8.5 3.2-8.5 7.2 0 2.2 1.2 4.2 3 5.5L6 20.5l4.2-2.2c.6.1 1.2.1 1.8.1 4.7 0 8.5-3.2 8.5-7.2S16.7 4 12 4Z',
  down: 'm6 9.5 6 6 6-6',
  close: 'M6.5 6.5l11 11m0-11-11 11',
  send: 'M12 19V5.5m-6 5.7L12 5.2l6 6',
  away: 'M9 6.5h8.5V15m0-8.5-10.5 10.5',
  check: 'm5.5 12.5 4.2 4.2 8.8-9.2',
  box: 'm4 8 8-4 8 4v8l-8 4-8-4V8Zm0 0 8 4 8-4m-8 4v8',
};

function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(svg.namespaceURI, 'path');
  path.setAttribute('d', ICONS[name]);
  svg.append(path);
  return svg;
}

const unseen = (text) => el('span', { class: 'unseen' }, text);

/** The address if it leads to the web; `javascript:` and the like do not. */
function webAddress(text) {
  try {
    const url = new URL(text, location.href);
    return /^https?:$/.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
}

/** A link that stays in this tab on the storefront (and to sign in), and opens a new one elsewhere. */
function link({ label, url, kind }, look, about) {
  const target = webAddress(url);
  if (!target) return null;
  const away = target.origin !== location.origin && kind !== 'sign_in';
  const ofTheHub = !away && PROXY && target.pathname === `${PROXY}/orders`;
  const attributes = { class: look, href: target.href, ...(away && { target: '_blank', rel: 'noopener' }), ...(ofTheHub && { onclick: openHub }) };
  return el('a', attributes, label, about && unseen(` (${about})`), away && unseen(` ${say('new-tab')}`), away && look && icon('away'));
}

/** The Customer Hub opens in a drawer beside the page; where there is none, the link leads to it. */
function openHub(event) {
  if (event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  const { href } = event.currentTarget;
  const drawer = API.replace(/webchat(?=\/[^/]+\/$)/, 'hub') + `drawer.js?lang=${language}`;
  import(drawer).then(({ open }) => open(href)).catch(() => location.assign(href));
}

/** Paragraphs with their web addresses as links; a full stop after an address is not part of it. */
function paragraphs(text) {
  const addresses = /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]'])/;
  return text.split(/\n\s*\n/).map((paragraph) => {
    const parts = paragraph.split(addresses).map((part, index) => (index % 2 ? link({ label: part, url: part }) ?? part : part));
    return el('p', { dir: 'auto' }, ...parts);
  });
}

function drawQuote({ text, title, url }) {
  const source = (url && link({ label: title, url })) || title;
  return el('figure', { class: 'quote' }, el('blockquote', {}, ...paragraphs(text)), source && el('figcaption', { dir: 'auto' }, source));
}

function drawPicture(image) {
  const empty = () => el('span', { class: 'picture' }, icon('box'));
  const url = image && webAddress(image);
  if (!url) return empty();
  const picture = el('img', { class: 'picture', src: url.href, alt: '', width: 56, height: 56, onerror: () => picture.replaceWith(empty()) });
  return picture;
}

function drawItem({ title, image, quantity, changeable, note, actions = [] }) {
  const count = changeable === true ? quantity : Number(changeable);
  const state = count > 0
    ? el('span', { class: 'can' }, icon('check'), count < quantity ? say('changeable-some', { count, all: quantity }) : say('changeable'))
    : el('span', { class: 'cannot' }, say('fixed'));
  const links = actions.map((action) => link(action, 'button small', title)).filter(Boolean);
  return el('li', {}, drawPicture(image), el('div', { class: 'item' },
    el('p', { class: 'name', dir: 'auto' }, title),
    el('p', { class: 'facts' }, say('quantity', { count: quantity }), state),
    note && el('p', { class: 'note', dir: 'auto' }, note),
    links.length > 0 && el('div', { class: 'actions' }, ...links)));
}

/** The order card (OE-17). `direct` is the reply's own link to the order, if it has one: its label is the better one. */
function drawCard({ order, url, items = [] }, direct) {
  return el('section', { class: 'card', 'aria-label': say('order', { order }) },
    el('h3', {}, say('order', { order })),
    el('ul', {}, ...items.map(drawItem)),
    link({ label: say('open-order'), ...direct, url }, 'button primary'));
}

function drawActions(actions, first) {
  const links = actions.map((action, index) => link(action, index === 0 ? first : 'button')).filter(Boolean);
  return links.length > 0 && el('div', { class: 'actions' }, ...links);
}

function drawEntry({ id, from, text, quote, card, actions = [] }) {
  const author = AUTHORS.includes(from) ? from : 'agent';
  const direct = card && actions.find((action) => action.url === card.url);
  const others = actions.filter((action) => action !== direct);
  return el('div', { class: `entry ${author}`, 'data-id': id },
    el('span', { class: 'who' }, say(`from-${author}`)),
    el('div', { class: 'bubble', dir: 'auto' }, ...paragraphs(text ?? ''), quote && drawQuote(quote)),
    card && drawCard(card, direct),
    drawActions(others, card ? 'button' : 'button primary'));
}

// ------------------------------------------------------------------------------------------------------- the element

class AftersaleChat extends HTMLElement {
  #memory = JSON.parse(tab.read('.view') ?? '{}');
  #entries = new Map(); // id -> element in the log, replies and the shopper's own messages
  #unread = [];
  #settled = false;
  #held = false;
  #conversation;
  #patience;

  connectedCallback() {
    if (this.#conversation) return;
    Object.assign(this, { lang: language, dir: 'ltr' });
    this.#build();
    this.#conversation = new Conversation(this, this.#memory.at ?? 0);
    this.#listen();
    this.#settled = !this.#conversation.session.token;
    this.#refresh();
    this.#conversation.resume();
  }

  // What the conversation asks of its view.

  /** Nothing is to be expected in a conversation that was never begun. */
  get hasEntries() {
    return this.#entries.size > 0;
  }

  remember(change) {
    Object.assign(this.#memory, change);
    tab.write('.view', JSON.stringify(this.#memory));
  }

  /** The first look at the conversation is over, with or without success. */
  settled() {
    const reopen = !this.#settled && this.#memory.open && (!SHEET.matches || this.#unread.length > 0);
    this.#settled = true;
    this.#refresh();
    if (reopen && !this.panel.open) this.#show();
  }

  /** Puts entries where they belong: before the next known one, new ones before what is not sent yet. */
  merge(entries) {
    const follow = this.#atEnd();
    const fresh = [];
    let next = this.#firstUnsent();
    for (const entry of [...entries].reverse()) {
      if (!this.#entries.has(entry.id)) {
        this.log.insertBefore(this.#draw(entry), next);
        fresh.unshift(entry);
      }
      next = this.#place(entry);
    }
    this.#arrived(this.#sinceSeen(fresh), follow);
    return fresh.length > 0;
  }

  answered(message, replies) {
    this.#explain(message, null);
    let last = message.node;
    const fresh = replies.filter((reply) => !this.#entries.has(reply.id));
    for (const reply of replies) {
      const node = this.#entries.get(reply.id) ?? this.#draw(reply);
      if (last.nextSibling !== node) last.after(node);
      last = node;
    }
    this.#arrived(fresh, false);
    this.#reveal(message.node);
  }

  refused(message, problem) {
    this.#explain(message, say('refused'), say('edit'), () => this.#edit(message));
    this.#reveal(message.node);
  }

  waiting(problem) {
    const [first, ...others] = this.#conversation.outbox;
    this.#held = problem.status === 429;
    if (this.#held) this.#explain(first, say('too-fast'));
    else this.#explain(first, say('trying'), say('retry'), () => this.#conversation.retry());
    for (const message of others) this.#explain(message, say('not-sent'));
    this.#refresh();
    this.#reveal(first.node);
  }

  released() {
    this.#held = false;
    this.#refresh();
  }

  notice(sentence) {
    this.log.insertBefore(el('p', { class: 'notice' }, sentence), this.#firstUnsent());
  }

  /** Shows that an answer is under way: not for a blink, and with a word when it takes long. */
  working(on) {
    clearTimeout(this.#patience);
    this.status.replaceChildren();
    if (!on) return;
    this.#patience = setTimeout(() => {
      this.status.replaceChildren(el('span', { class: 'dots' }, el('i'), el('i'), el('i')), unseen(say('working')));
      this.#reveal(this.status);
      this.#patience = setTimeout(() => this.status.append(el('span', {}, say('still-working'))), PATIENCE * PACE);
    }, 250);
  }

  // What the shopper does.

  #listen() {
    const conversation = this.#conversation;
    document.addEventListener('visibilitychange', () => conversation.visibilityChanged());
    window.addEventListener('online', () => conversation.retry());
    window.addEventListener('pageshow', (event) => event.persisted && conversation.restart());
    SHEET.addEventListener('change', () => this.panel.open && this.#show());
    window.visualViewport?.addEventListener('resize', () => this.#fit());
    window.visualViewport?.addEventListener('scroll', () => this.#fit());
  }

  #toggle() {
    if (this.panel.open) this.#hide();
    else this.#open();
  }

  #open() {
    this.#show();
    this.input.focus();
    if (this.hasEntries) this.#conversation.touch();
    this.#conversation.session.ready().then(() => this.#refresh(), () => {});
  }

  /** A sheet that covers the page is modal; beside the page the panel is not, and takes no focus by itself. */
  #show() {
    if (this.panel.open) this.panel.close();
    if (SHEET.matches) {
      this.panel.showModal();
      this.panel.focus();
    } else this.panel.open = true;
    this.remember({ open: true });
    this.#fit();
    this.#reveal(this.#entries.get(this.#unread[0]?.id) ?? this.status);
    this.#seen();
  }

  #hide() {
    this.panel.close();
    this.remember({ open: false });
    this.#refresh();
    this.launcher.focus();
  }

  #submit() {
    const text = this.input.value.trim();
    if (!text || this.#held || length(text) > LIMIT) return;
    this.input.value = '';
    this.#say(text);
  }

  #say(text) {
    const message = { id: crypto.randomUUID(), from: 'shopper', text };
    message.node = this.#draw(message);
    this.log.append(message.node);
    this.#conversation.write(message);
    this.#refresh();
    this.#reveal(this.status);
    this.input.focus();
  }

  #edit(message) {
    message.node.remove();
    this.#entries.delete(message.id);
    this.input.value = [message.text, this.input.value].filter(Boolean).join('\n');
    this.#refresh();
    this.input.focus();
  }

  #key(event) {
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      this.#hide();
    } else if (event.key === 'Enter' && !event.shiftKey && event.target === this.input) {
      event.preventDefault();
      this.#submit();
    }
  }

  // What is on the screen.

  #draw(entry) {
    const node = drawEntry(entry);
    this.#entries.set(entry.id, node);
    return node;
  }

  #firstUnsent() {
    return this.#conversation.outbox[0]?.node ?? null;
  }

  /** Where an older entry goes: before this one, and before the message that this one answers: both came in one commit. */
  #place({ id, from }) {
    const node = this.#entries.get(id);
    const before = node.previousElementSibling;
    return from !== 'shopper' && before?.classList.contains('shopper') ? before : node;
  }

  #sinceSeen(entries) {
    return entries.slice(entries.findIndex((entry) => entry.id === this.#memory.seen) + 1);
  }

  #arrived(entries, follow) {
    const replies = entries.filter((entry) => entry.from !== 'shopper');
    this.#unread.push(...replies);
    if (this.panel.open && replies.length > 0) {
      if (follow) this.#reveal(this.#entries.get(replies[0].id));
      this.#seen();
    }
    this.#refresh();
  }

  #seen() {
    const last = [...this.log.querySelectorAll('.entry:not(.shopper)')].at(-1);
    if (last) this.remember({ seen: last.dataset.id });
    this.#unread = [];
    this.#refresh();
  }

  /** A line under a message that is not sent, with a button if something can be done. */
  #explain({ node }, sentence, label, onclick) {
    const line = node.querySelector('.state');
    if (line?.dataset.text === sentence) return; // said already; a second time would be read aloud again
    const focused = line?.contains(this.shadowRoot.activeElement);
    line?.remove();
    if (focused) this.input.focus();
    if (!sentence) return;
    const button = label && el('button', { type: 'button', class: 'text', onclick }, label);
    node.append(el('p', { class: 'state', 'data-text': sentence }, sentence, ' ', button));
  }

  #atEnd() {
    const { scrollHeight, scrollTop, clientHeight } = this.scroller;
    return scrollHeight - scrollTop - clientHeight < 80;
  }

  /** Scrolls to the end, but never so far that the beginning of `node` is lost. */
  #reveal(node) {
    this.scroller.scrollTop = Math.min(node.offsetTop - 12, this.scroller.scrollHeight);
  }

  /** Keeps the sheet above an on-screen keyboard, which only the visual viewport tells of. */
  #fit() {
    const { height, offsetTop, scale } = window.visualViewport ?? {};
    if (!height || scale > 1.01) return;
    this.#keepEnd(() => {
      this.panel.style.setProperty('--height', `${height}px`);
      this.panel.style.setProperty('--top', `${offsetTop}px`);
    });
  }

  /** Makes a change to the room that messages have; their end stays in sight if it was. */
  #keepEnd(change) {
    const follow = this.#atEnd();
    change();
    if (follow) this.scroller.scrollTop = this.scroller.scrollHeight;
  }

  #refresh() {
    const { open } = this.panel;
    const unread = this.#unread.length;
    const news = unread > 0 ? say('unread', { count: unread }) : '';
    this.launcher.setAttribute('aria-expanded', String(open));
    this.launcher.setAttribute('aria-label', open ? say('close') : [say('open'), news].filter(Boolean).join(', '));
    this.launcher.replaceChildren(icon(open ? 'down' : 'chat'), unread > 0 ? el('span', { class: 'badge' }, String(unread)) : '');
    if (this.news.textContent !== news) this.news.textContent = news;
    this.welcome.hidden = !this.#settled || this.hasEntries;
    this.#refreshHead();
    this.#refreshComposer();
  }

  #refreshHead() {
    const last = [...this.log.querySelectorAll('.entry:not(.shopper)')].at(-1);
    const who = last?.classList.contains('person') ? say('team') : say('assistant');
    const signedIn = this.#conversation?.session.signedIn && say('signed-in');
    this.subtitle.textContent = [who, signedIn].filter(Boolean).join(' · ');
  }

  #refreshComposer() {
    const count = length(this.input.value.trim());
    const over = count > LIMIT;
    const state = over ? say('over', { count: count - LIMIT }) : say('left', { count: LIMIT - count });
    this.counter.classList.toggle('bad', over);
    this.input.setAttribute('aria-invalid', String(over));
    this.sendButton.setAttribute('aria-disabled', String(over || count === 0 || this.#held));
    this.#keepEnd(() => {
      this.counter.textContent = count < COUNT_FROM ? '' : state;
      this.input.style.height = 'auto';
      this.input.style.height = `${this.input.scrollHeight}px`;
    });
  }

  #build() {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [sheet];
    this.launcher = el('button', { type: 'button', class: 'launcher', 'aria-controls': 'panel', 'aria-haspopup': 'dialog', onclick: () => this.#toggle() });
    this.news = el('div', { class: 'unseen', role: 'status' });
    this.panel = el('dialog', { id: 'panel', role: 'dialog', tabindex: -1, 'aria-labelledby': 'title', onkeydown: (event) => this.#key(event) },
      this.#buildHead(), this.#buildScroller(), this.#buildComposer());
    // The page's own shortcuts cannot tell that this is a text box.
    for (const type of ['keydown', 'keypress', 'keyup']) this.panel.addEventListener(type, (event) => event.stopPropagation());
    // The browser closes a modal dialog by itself too, by Android's back gesture for one.
    this.panel.addEventListener('close', () => !this.panel.open && this.#memory.open && this.#hide());
    this.shadowRoot.append(this.panel, this.launcher, this.news);
  }

  #buildHead() {
    const shop = document.querySelector('meta[property="og:site_name"]')?.content.trim();
    this.subtitle = el('p', {});
    return el('header', {},
      el('div', {}, el('h2', { id: 'title', dir: 'auto' }, shop || say('title')), this.subtitle),
      el('button', { type: 'button', class: 'close', 'aria-label': say('close'), onclick: () => this.#hide() }, icon('close')));
  }

  #buildScroller() {
    const starter = (text) => el('button', { type: 'button', class: 'button', onclick: () => this.#say(text) }, text);
    this.welcome = el('div', { class: 'welcome' }, el('h3', {}, say('welcome')), el('p', {}, say('scope')), ...STARTERS.map((name) => starter(say(name))));
    this.log = el('div', { class: 'log', role: 'log', 'aria-live': 'polite', 'aria-label': say('messages') });
    this.status = el('div', { class: 'status', role: 'status' });
    this.scroller = el('div', { class: 'scroller', role: 'region', tabindex: 0, 'aria-label': say('conversation') },
      this.welcome, this.log, this.status);
    return this.scroller;
  }

  #buildComposer() {
    this.input = el('textarea', {
      id: 'text', rows: 1, placeholder: say('placeholder'), dir: 'auto', enterkeyhint: 'send',
      'aria-label': say('write'), 'aria-describedby': 'counter', oninput: () => this.#refreshComposer(),
    });
    this.sendButton = el('button', { class: 'send', 'aria-label': say('send') }, icon('send'));
    this.counter = el('p', { id: 'counter', class: 'counter', role: 'status' });
    const onsubmit = (event) => {
      event.preventDefault();
      this.#submit();
      this.input.focus();
    };
    return el('form', { onsubmit }, el('div', { class: 'field' }, this.input, this.sendButton), this.counter);
  }
}

/** Characters as the server counts them: an emoji outside the basic plane is one. */
function length(text) {
  return [...text].length;
}

// ------------------------------------------------------------------------------------------------------------ style

const STYLE = `
:host {
  all: initial;
  color-scheme: light dark;
  --accent: var(--aftersale-accent, #3451c6);
  --on-accent: var(--aftersale-on-accent, #fff);
  --link: color-mix(in oklab, var(--accent), black 8%);
  --tint: color-mix(in oklab, var(--accent) 9%, var(--ground));
  --inset: var(--aftersale-inset, 20px);
  --ground: #fff;
  --soft: #f2f3f6;
  --line: #e1e4ea;
  --edge: #858d9b;
  --text: #15181e;
  --muted: #59616e;
  --bad: #b3261e;
  --shadow: 0 12px 40px rgb(16 24 40 / .18), 0 2px 8px rgb(16 24 40 / .08);
  font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
  color: var(--text);
}
@media (prefers-color-scheme: dark) {
  :host {
    --accent: var(--aftersale-accent, #4561d8);
    --link: color-mix(in oklab, var(--accent), white 52%);
    --tint: color-mix(in oklab, var(--accent) 22%, var(--ground));
    --ground: #16181d;
    --soft: #24272e;
    --line: #343944;
    --edge: #727b8b;
    --text: #eceef2;
    --muted: #a6aebb;
    --bad: #ffb4ab;
    --shadow: 0 12px 40px rgb(0 0 0 / .5), 0 0 0 1px var(--line);
  }
}
*, ::before, ::after { box-sizing: border-box; }
[hidden] { display: none !important; }
h2, h3, p, ul, figure, blockquote { margin: 0; padding: 0; font: inherit; }
ul { list-style: none; }
button, textarea { font: inherit; color: inherit; }
button { cursor: pointer; }
svg { width: 1.25em; height: 1.25em; flex: none; fill: none; stroke: currentColor; stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round; }
a { color: var(--link); text-underline-offset: 2px; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.launcher {
  position: fixed; z-index: 2147483000;
  inset-block-end: max(var(--inset), env(safe-area-inset-bottom)); inset-inline-end: max(var(--inset), env(safe-area-inset-right));
  display: grid; place-items: center; width: 56px; height: 56px; padding: 0;
  border: 1px solid transparent; border-radius: 50%; background: var(--accent); color: var(--on-accent); box-shadow: var(--shadow);
}
.launcher:hover, .primary:hover, .send:hover { background: color-mix(in oklab, var(--accent), black 12%); }
.launcher svg { width: 26px; height: 26px; }
.badge {
  position: absolute; inset-block-start: -4px; inset-inline-end: -4px; min-width: 22px; padding: 0 6px;
  border-radius: 11px; background: #b3261e; color: #fff; font-size: 13px; font-weight: 600; line-height: 22px; text-align: center;
}

dialog {
  position: fixed; z-index: 2147483000; inset: auto;
  inset-block-end: calc(var(--inset) + 72px); inset-inline-end: var(--inset);
  width: 392px; max-width: none; height: min(660px, 100dvh - var(--inset) * 2 - 72px); max-height: none;
  margin: 0; padding: 0; overflow: hidden; flex-direction: column;
  border: 0; border-radius: 18px; background: var(--ground); color: var(--text); box-shadow: var(--shadow);
}
dialog:focus-visible { outline: none; }
dialog[open] { display: flex; animation: rise .18s ease-out; }
@keyframes rise { from { opacity: 0; transform: translateY(10px); } }
@media (max-width: 480px), (max-height: 520px) {
  dialog {
    inset: var(--top, 0) 0 auto; width: 100%; height: var(--height, 100dvh); border-radius: 0; box-shadow: none;
    padding: env(safe-area-inset-top) env(safe-area-inset-right) env(safe-area-inset-bottom) env(safe-area-inset-left);
  }
  /* The panel covers it, and nothing may lie over or under the button to send. */
  dialog[open] ~ .launcher { visibility: hidden; }
}

header { display: flex; align-items: center; gap: 12px; padding: 14px 12px 14px 20px; border-block-end: 1px solid var(--line); }
header div { flex: 1; min-width: 0; }
h2 { font-size: 16px; font-weight: 600; line-height: 1.3; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
header p { color: var(--muted); font-size: 13px; line-height: 1.4; }
.close { display: grid; place-items: center; width: 40px; height: 40px; padding: 0; border: 0; border-radius: 10px; background: none; color: var(--muted); }
.close:focus-visible { outline-offset: -3px; }
.close:hover { background: var(--soft); color: var(--text); }

.scroller { position: relative; flex: 1; min-height: 0; overflow: hidden auto; overscroll-behavior: contain; padding: 20px; }
.scroller:focus-visible { outline-offset: -3px; }
.welcome { display: flex; flex-direction: column; align-items: flex-start; gap: 8px; }
.welcome h3 { font-size: 20px; font-weight: 600; line-height: 1.3; }
.welcome p { margin-block-end: 8px; color: var(--muted); }
.log { display: flex; flex-direction: column; gap: 12px; }

.entry { display: flex; flex-direction: column; align-items: flex-start; gap: 8px; max-width: 100%; animation: rise .18s ease-out; }
.entry.shopper { align-items: flex-end; }
.who { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.person .who { position: static; width: auto; height: auto; clip-path: none; color: var(--muted); font-size: 13px; margin-block-end: -4px; }
.person + .person .who { display: none; }
.bubble {
  max-width: 88%; padding: 9px 14px; border: 1px solid transparent; border-radius: 16px; border-end-start-radius: 5px;
  background: var(--soft); overflow-wrap: anywhere;
}
.bubble p { white-space: pre-wrap; text-wrap: pretty; }
.bubble p + p { margin-block-start: 8px; }
.shopper .bubble { background: var(--accent); color: var(--on-accent); border-radius: 16px; border-end-end-radius: 5px; }
.shopper .bubble a { color: inherit; }
.state { color: var(--bad); font-size: 13px; text-align: end; }
.text { padding: 2px 4px; border: 0; background: none; color: var(--link); font-weight: 600; text-decoration: underline; text-underline-offset: 2px; }
.notice { color: var(--muted); font-size: 13px; text-align: center; }
.quote { margin-block-start: 10px; padding-inline-start: 12px; border-inline-start: 3px solid var(--edge); }
.quote figcaption { margin-block-start: 4px; color: var(--muted); font-size: 13px; }

.actions { display: flex; flex-wrap: wrap; gap: 8px; }
.button {
  display: inline-flex; align-items: center; justify-content: center; gap: 6px; min-height: 40px; padding: 7px 16px;
  border: 1px solid var(--edge); border-radius: 12px; background: none; color: var(--text);
  font-weight: 500; line-height: 1.35; text-align: start; text-decoration: none;
}
.button:hover { background: var(--soft); }
.button svg { width: 1em; height: 1em; }
.primary { border-color: transparent; font-weight: 600; background: var(--accent); color: var(--on-accent); }
/* The latest answer alone has a filled button: what it offers replaces what earlier ones did. */
.entry:has(~ .agent, ~ .person) .primary { border-color: var(--edge); background: none; color: var(--text); font-weight: 500; }
.small { min-height: 32px; padding: 4px 12px; border-radius: 9px; font-size: 13px; }

.card { width: 100%; border: 1px solid var(--line); border-radius: 16px; overflow: hidden; }
.card h3 { padding: 12px 16px; font-weight: 600; }
.card li { display: flex; gap: 12px; padding: 14px 16px; border-block-start: 1px solid var(--line); }
.card > .button { display: flex; margin: 2px 16px 16px; }
.picture { display: grid; place-items: center; flex: none; width: 56px; height: 56px; border-radius: 10px; background: var(--soft); color: var(--muted); object-fit: cover; }
.item { flex: 1; min-width: 0; overflow-wrap: anywhere; }
.name { font-weight: 600; line-height: 1.35; }
.facts { display: flex; flex-wrap: wrap; gap: 2px 12px; margin-block-start: 2px; color: var(--muted); font-size: 13px; }
.can { display: inline-flex; align-items: center; gap: 4px; color: var(--link); font-weight: 600; }
.note { color: var(--muted); font-size: 13px; }
.item .actions { margin-block-start: 10px; gap: 6px; }

.status:not(:empty) { padding-block-start: 12px; }
.status { display: flex; align-items: center; gap: 10px; color: var(--muted); font-size: 13px; }
.dots { display: inline-flex; gap: 5px; padding: 11px 14px; border-radius: 16px; border-end-start-radius: 5px; background: var(--soft); }
.dots i { width: 6px; height: 6px; border-radius: 50%; background: var(--muted); animation: blink 1.2s infinite; }
.dots i:nth-child(2) { animation-delay: .2s; }
.dots i:nth-child(3) { animation-delay: .4s; }
@keyframes blink { 0%, 60%, 100% { opacity: .35; } 30% { opacity: 1; } }

form { padding: 12px; border-block-start: 1px solid var(--line); }
.field { display: flex; align-items: flex-end; border: 1px solid var(--edge); border-radius: 14px; background: var(--ground); }
.field:focus-within { border-color: var(--link); box-shadow: 0 0 0 1px var(--link); }
textarea {
  flex: 1; min-width: 0; max-height: 136px; padding: 10px 4px 10px 14px; border: 0; resize: none;
  background: none; font-size: 16px; line-height: 1.4;
}
textarea:focus-visible { outline: none; }
textarea::placeholder { color: var(--muted); opacity: 1; }
.send { display: grid; place-items: center; flex: none; width: 36px; height: 36px; margin: 4px; padding: 0; border: 1px solid transparent; border-radius: 10px; background: var(--accent); color: var(--on-accent); }
.send[aria-disabled=true] { background: var(--soft); color: var(--muted); cursor: default; }
.counter { padding: 4px 4px 0; color: var(--muted); font-size: 13px; text-align: end; }
.counter:empty { display: none; }
.bad { color: var(--bad); }

@media (prefers-reduced-motion: reduce) { *, ::before, ::after { animation: none !important; } }
@media print { :host { display: none; } }
`;

// ------------------------------------------------------------------------------------------------------------ start

async function start() {
  ({ language, words, plurals } = await askWords());
  if (!document.body) await new Promise((resume) => document.addEventListener('DOMContentLoaded', resume));
  document.body.append(document.createElement('aftersale-chat'));
}

// A second script on the page, of another version perhaps, finds the name taken and leaves it at that.
if (!customElements.get('aftersale-chat')) {
  customElements.define('aftersale-chat', AftersaleChat);
  // Where the words cannot be had, there is no chat to be had either.
  start().catch(() => {});
}
