/**
 * One driver for two real browsers: the reader's own path, from the toolbar button to the popup and the panel. Chromium is driven over the DevTools
 * pipe, Firefox over WebDriver BiDi and, for what lies outside of web pages, in the scope of its own window.
 *
 * Long because it is one thing: whoever needs a browser takes this file, and no other.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import { findBrowser } from '../../scripts/browsers.mjs';

/** Chrome, Chromium and Edge are one kind. */
export type Kind = 'chromium' | 'firefox';

/** How a browser is started. */
export interface LaunchOptions {
  /** Folder of the built extension. Default: `dist/<kind>`. */
  extension?: string;
  headless?: boolean;
  width?: number;
  height?: number;
  dark?: boolean;
  /** Leaves the page open that opens after the install. */
  welcome?: boolean;
  /** Firefox only: further preferences. */
  preferences?: Record<string, unknown>;
  /** Chromium only: further arguments. */
  arguments?: string[];
}

/** A browser with the extension in it. */
export interface Driven {
  kind: Kind;
  browser: Browser;
  /** The first tab. */
  page: Page;
  /** Of the extension's own pages, without a slash at the end. */
  origin: string;
  /** Clicks the toolbar button while `page` is in front; resolves with the real popup. */
  clickAction(page?: Page): Promise<Page>;
  /** The real panel, once it is open. */
  panel(): Promise<Page>;
  /** A page of the extension in a tab of its own. */
  openTab(name: string): Promise<Page>;
  /** Takes the extension out of the browser, as the reader may. */
  removeExtension(): Promise<void>;
  /** Ends the background as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  /**
   * Does what the keys of a command of the manifest do while `page` is in front. Firefox is given the command of its own key; Chromium takes no keys of
   * its window from outside, so its background is told the event.
   */
  pressShortcut(command: string, page?: Page): Promise<void>;
  /** Warnings about the manifest, as the browser words them. */
  manifestWarnings(): Promise<string[]>;
  /** What went wrong in the extension's own pages since the start, as the browser words it. */
  errors(): Promise<string[]>;
  /** Answers the browser's own question for permissions, once it is asked; resolves with its words. Firefox only: Chromium lets nobody into its dialogues. */
  answerPermission?(allow: boolean): Promise<string>;
  /** The window with the sidebar, as a PNG. Firefox only. */
  windowShot?(): Promise<Buffer>;
  close(): Promise<void>;
}

/** Waits until `look` gives something that is neither empty nor an error; throws after `patience` milliseconds, with the last error as the cause. */
export async function poll<T>(what: string, look: () => Promise<T | null | undefined | false>, patience = PATIENCE): Promise<T> {
  const end = Date.now() + patience;
  for (let cause: unknown; ; ) {
    try {
      const found = await look();
      if (found) return found;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    if (Date.now() > end) throw new Error(`timed out waiting for ${what}`, { cause });
    await new Promise((next) => setTimeout(next, 25));
  }
}

// What takes a second on a free machine may take ten on one that is busy with something else.
const PATIENCE = 30_000; // milliseconds

// What a click says when it closed the page that it was in.
const VANISHED = /actor died|no such frame|discarded|target closed|session closed|detached|connection closed|browsing context/i;

/** A click that closes its own page (the popup) may lose its answer: only that is forgiven; the caller asserts what the click should cause. */
export async function clickAndVanish(page: Page, selector: string): Promise<void> {
  try {
    await page.click(selector);
  } catch (error) {
    if (!VANISHED.test(String(error))) throw error;
  }
}

/** The installed browser of a kind; throws where there is none. */
function installed(kind: Kind): string {
  const path = findBrowser(kind);
  if (path === undefined) throw new Error(`no ${kind} is installed`);
  return path;
}

/** Starts a browser with the extension in it. The first start on a busy machine may take ten seconds. */
export function launch(kind: Kind, options: LaunchOptions = {}): Promise<Driven> {
  return kind === 'firefox' ? launchFirefox(options) : launchChromium(options);
}

async function launchChromium(options: LaunchOptions): Promise<Driven> {
  const { extension = 'dist/chromium', headless = true, width = 1280, height = 900, dark = false } = options;
  const browser = await puppeteer.launch({
    executablePath: installed('chromium'),
    headless,
    pipe: true,
    enableExtensions: true, // a list of folders here would be installed without being awaited
    defaultViewport: null,
    timeout: 60_000,
    ignoreDefaultArgs: ['--enable-automation'],
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--disable-component-update',
      '--disable-domain-reliability',
      '--disable-background-networking',
      '--no-first-run',
      '--window-position=0,0',
      `--window-size=${width},${height}`,
      '--lang=en-US',
      ...(dark ? ['--force-dark-mode', '--blink-settings=preferredColorScheme=0'] : []),
      ...(options.arguments ?? []),
    ],
  });
  const [page = await browser.newPage()] = await browser.pages();
  await inDeveloperMode(page);
  const id = await browser.installExtension(resolve(extension));
  const installedExtension = (await browser.extensions()).get(id);
  const origin = `chrome-extension://${id}`;
  const errors: string[] = [];
  watchChromium(browser, origin, errors);
  await settleWelcome(browser, page, options, extension, origin);
  const pageOf = async (name: string): Promise<Page> => {
    const target = await browser.waitForTarget((one) => one.url() === `${origin}/${name}`, { timeout: PATIENCE });
    return target.asPage();
  };
  return {
    kind: 'chromium',
    browser,
    page,
    origin,
    async clickAction(tab = page) {
      await tab.bringToFront();
      await installedExtension?.triggerAction(tab);
      return pageOf('popup.html');
    },
    panel: () => pageOf('panel.html'),
    async openTab(name) {
      const tab = await browser.newPage();
      await tab.goto(`${origin}/${name}`);
      return tab;
    },
    removeExtension: () => browser.uninstallExtension(id),
    stopBackground: () => stopWorkers(browser, origin),
    async pressShortcut(command, tab = page) {
      await tab.bringToFront();
      await dispatchCommand(browser, origin, command);
    },
    manifestWarnings: () => chromiumManifestErrors(browser, id),
    errors: async () => errors,
    close: () => browser.close(),
  };
}

/** Waits for the page that opens after the install, where the extension has one, and closes it unless it is wanted. */
async function settleWelcome(
  browser: Browser,
  first: Page,
  { welcome = false }: LaunchOptions,
  extension: string,
  origin: string,
): Promise<void> {
  if (!existsSync(`${extension}/welcome.html`)) return;
  const page = await poll('the page of the first run', async () => {
    const pages = await browser.pages();
    // An address may be told late: the pages themselves know it.
    const addresses = await Promise.all(pages.map((one) => one.evaluate(() => location.href).catch(() => '')));
    return pages[addresses.indexOf(`${origin}/welcome.html`)];
  });
  if (welcome) return;
  await poll('its words', () => page.$('#steps li')); // a page that is closed while it loads leaves an error behind
  await page.close();
  await first.bringToFront();
}

const isWorker = (target: Target, origin: string): boolean =>
  target.type() === 'service_worker' && target.url().startsWith(`${origin}/`);

/** Ends the service worker, and waits until it is gone; one that has ended by itself is gone already. */
async function stopWorkers(browser: Browser, origin: string): Promise<void> {
  await poll('the worker to be gone', async () => {
    const running = browser.targets().filter((one) => isWorker(one, origin));
    for (const target of running) await (await target.worker())?.close();
    return running.length === 0;
  });
}

function watchChromium(browser: Browser, origin: string, errors: string[]): void {
  browser.on('targetcreated', async (target: Target) => {
    if (!target.url().startsWith(origin) && target.type() !== 'page') return;
    const page = await target.page().catch(() => null);
    page?.on('pageerror', (error) => {
      if (page.url().startsWith(origin)) errors.push(`${page.url()}: ${String(error)}`);
    });
    const worker = isWorker(target, origin) ? await target.worker().catch(() => null) : null;
    worker?.on('console', (message) => {
      if (message.type() === 'error') errors.push(`background: ${message.text()}`);
    });
  });
}

/** The event that Chromium sends on a shortcut; it wakes no background, so one is waited for. */
async function dispatchCommand(browser: Browser, origin: string, command: string): Promise<void> {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().startsWith(origin));
  const worker = await target.worker();
  await worker?.evaluate(async (name) => {
    const { chrome } = globalThis as unknown as { chrome: typeof globalThis.chrome };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    (chrome.commands.onCommand as unknown as { dispatch(name: string, tab: unknown): void }).dispatch(name, tab);
  }, command);
}

/** What Firefox writes down of a background that it, or `stopBackground`, ended, or of a page that was closed, with a message on its way. */
const ENDED = /Promise (?:resolved|rejected) (?:after context unloaded|while context is inactive)/;

/** Chromium keeps errors of a manifest to itself unless developer mode is on before the install. */
async function inDeveloperMode(page: Page): Promise<void> {
  await page.goto('chrome://extensions');
  await page.evaluate(() =>
    (globalThis as unknown as ExtensionsPage).chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
  );
  await page.goto('about:blank');
}

/** What the page chrome://extensions may call. */
interface ExtensionsPage {
  chrome: { developerPrivate: DeveloperPrivate };
}

interface DeveloperPrivate {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  getExtensionInfo(id: string): Promise<{ manifestErrors: { message: string }[]; runtimeErrors: { message: string }[] }>;
}

async function chromiumManifestErrors(browser: Browser, id: string): Promise<string[]> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  const info = await page.evaluate(
    (one) => (globalThis as unknown as ExtensionsPage).chrome.developerPrivate.getExtensionInfo(one),
    id,
  );
  await page.close();
  return [...info.manifestErrors, ...info.runtimeErrors].map(({ message }) => message);
}

const FIREFOX_HOST = '6f0e1f0a-52a8-4c0e-9d53-0a1b2c3d4e5f'; // of the extension's own pages; otherwise it would be random

async function launchFirefox(options: LaunchOptions): Promise<Driven> {
  const { extension = 'dist/firefox', headless = true, width = 1280, height = 900, dark = false } = options;
  const manifest = JSON.parse(readFileSync(`${extension}/manifest.json`, 'utf8'));
  const gecko: string = manifest.browser_specific_settings.gecko.id;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: installed('firefox'),
    headless,
    defaultViewport: null,
    timeout: 60_000,
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' }, // or Firefox ignores the preference below that keeps it from asking for its own lists
    args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [gecko]: FIREFOX_HOST }),
      'intl.accept_languages': 'en-US',
      'services.settings.server': 'data:,#no-remote-settings/v1',
      'ui.prefersReducedMotion': 1,
      'security.notification_enable_delay': 0, // a reader's eyes need it, a test's clicks do not
      'ui.systemUsesDarkTheme': dark ? 1 : 0,
      'browser.theme.content-theme': dark ? 0 : 1,
      ...options.preferences,
    },
  });
  const [page = await browser.newPage()] = await browser.pages();
  await browser.installExtension(resolve(extension));
  await settleWelcome(browser, page, options, extension, `moz-extension://${FIREFOX_HOST}`);
  const scope = await firefoxWindow(browser);
  const widget = `${gecko.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`;
  await scope.run(prepareFirefoxWindow, widget);
  const origin = `moz-extension://${FIREFOX_HOST}`;
  return {
    kind: 'firefox',
    browser,
    page,
    origin,
    async clickAction(tab = page) {
      await tab.bringToFront();
      await scope.run(clickFirefoxWidget, widget);
      return scope.adopt('__popup', `${origin}/popup.html`);
    },
    panel: () => scope.adopt('__sidebar', `${origin}/panel.html`),
    async openTab(name) {
      const tab = await browser.newPage();
      tab.goto(`${origin}/${name}`).catch(() => undefined); // never answers: the page moves to another process
      await poll(name, () => tab.evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete'));
      return tab;
    },
    removeExtension: () => browser.uninstallExtension(gecko),
    stopBackground: async () => {
      await scope.run((one: string) => firefoxGlobals().WebExtensionPolicy.getByID(one).extension.terminateBackground(), gecko);
    },
    async pressShortcut(command, tab = page) {
      await tab.bringToFront();
      await scope.run(firefoxCommand, command, gecko);
    },
    manifestWarnings: () => scope.run(firefoxManifestWarnings, gecko),
    errors: async () => (await scope.run(firefoxErrors, origin)).filter((error) => !ENDED.test(error)),
    answerPermission: (allow) => poll('the question for permissions', () => scope.run(answerFirefoxPermission, allow)),
    windowShot: async () => Buffer.from(await scope.run(firefoxWindowShot), 'base64'),
    close: () => browser.close(),
  };
}

// biome-ignore lint/suspicious/noExplicitAny: what lives in Firefox's own window has no types
type Untyped = any;

/** Stands for the globals of Firefox's window inside functions that run there; it is never called here. */
declare function firefoxGlobals(): Untyped;

interface FirefoxWindow {
  /** Runs a function in the scope of the window; its inputs and its result are JSON. */
  run<I extends unknown[], R>(work: (...inputs: I) => R, ...inputs: I): Promise<Awaited<R>>;
  /** Makes the browser element that the function `which` of the window finds an ordinary page. */
  adopt(which: string, url: string): Promise<Page>;
}

async function firefoxWindow(browser: Browser): Promise<FirefoxWindow> {
  const { connection } = browser as unknown as { connection: Untyped }; // puppeteer has it, and does not type it
  const send = async (method: string, params: object): Promise<Untyped> => (await connection.send(method, params)).result;
  const tree = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context: string = tree.contexts.find(
    (one: { url: string }) => one.url === 'chrome://browser/content/browser.xhtml',
  ).context;
  const run: FirefoxWindow['run'] = async (work, ...inputs) => {
    const answer = await send('script.callFunction', {
      functionDeclaration: `async (inputs) => { const firefoxGlobals = () => globalThis; return JSON.stringify((await (${work})(...JSON.parse(inputs))) ?? null); }`,
      arguments: [{ type: 'string', value: JSON.stringify(inputs) }],
      target: { context },
      awaitPromise: true,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return JSON.parse(answer.result.value);
  };
  const adopted = new Map<string, Page>();
  const adopt: FirefoxWindow['adopt'] = async (which, url) => {
    const id = await poll(`${which} at ${url}`, () => run(adoptInFirefox, which, url));
    const known = adopted.get(id); // a sidebar that stayed open
    if (known) return known;
    const before = new Set(await browser.pages());
    const shape = { parent: null, children: null, userContext: 'default', originalOpener: null, clientWindow: context };
    connection.emit('browsingContext.contextCreated', { context: id, url, ...shape }); // puppeteer makes a page of it
    const page = await poll('its page', async () => (await browser.pages()).find((one) => !before.has(one)));
    adopted.set(id, page);
    return page;
  };
  return { run, adopt };
}

/** Pins the button, and teaches WebDriver BiDi, which knows tabs alone, the browser elements of the popup and the sidebar. */
function prepareFirefoxWindow(widget: string): void {
  const { CustomizableUI, ChromeUtils, SidebarController, window, document } = firefoxGlobals();
  CustomizableUI.addWidgetToArea(widget, 'nav-bar');
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const extra = new Map();
  const original = NavigableManager.getBrowserById.bind(NavigableManager);
  NavigableManager.getBrowserById = (id: string) => extra.get(id) ?? original(id);
  window.__adopt = (element: Untyped) => {
    element.permanentKey ??= {};
    const id = NavigableManager.getIdForBrowser(element);
    extra.set(id, element);
    return id;
  };
  window.__popup = () => {
    const element = document.querySelector('browser.webextension-popup-browser');
    return element?.closest('panel')?.state === 'open' ? element : null;
  };
  window.__sidebar = () =>
    SidebarController.isOpen
      ? document.querySelector('#sidebar')?.contentDocument?.querySelector('#webext-panels-browser')
      : null;
}

function adoptInFirefox(which: string, url: string): string | null {
  const { window } = firefoxGlobals();
  const element = window[which]();
  return element?.currentURI?.spec === url ? window.__adopt(element) : null;
}

function clickFirefoxWidget(widget: string): void {
  const { window, document } = firefoxGlobals();
  const button = document.getElementById(widget).querySelector('.unified-extensions-item-action-button');
  const { x, y, width, height } = button.getBoundingClientRect();
  for (const type of ['mousemove', 'mousedown', 'mouseup']) {
    const clickCount = type === 'mousemove' ? 0 : 1;
    window.synthesizeMouseEvent(type, x + width / 2, y + height / 2, { button: 0, clickCount }); // no other event opens the popup
  }
}

async function firefoxCommand(name: string, id: string): Promise<void> {
  const { document, WebExtensionPolicy } = firefoxGlobals();
  const { shortcuts } = WebExtensionPolicy.getByID(id).extension;
  const [{ shortcut }] = (await shortcuts.allCommands()).filter((one: { name: string }) => one.name === name);
  const letter = shortcut.split('+').at(-1);
  const key = [...document.querySelectorAll('keyset[id^="ext-keyset"] key')].find(
    (one: Untyped) => one.getAttribute('key') === letter,
  );
  key.doCommand();
}

function firefoxManifestWarnings(id: string): string[] {
  const { ChromeUtils } = firefoxGlobals();
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  return ExtensionParent.DebugUtils.getExtensionManifestWarnings(id);
}

function firefoxErrors(origin: string): string[] {
  const { Services, Ci } = firefoxGlobals();
  return Services.console
    .getMessageArray()
    .filter(
      (one: Untyped) =>
        one instanceof Ci.nsIScriptError && one.sourceName.startsWith(origin) && !(one.flags & Ci.nsIScriptError.warningFlag),
    )
    .map((one: Untyped) => `${one.sourceName}: ${one.errorMessage}`);
}

/** Clicks in the notification; null where there is none yet. */
async function answerFirefoxPermission(allow: boolean): Promise<string | null> {
  const { document } = firefoxGlobals();
  const question = document.querySelector('#addon-webext-permissions-notification');
  const panel = question?.closest('panel');
  if (panel?.state !== 'open') return null;
  const words: string = panel.textContent;
  const button = allow ? question.button : question.secondaryButton;
  button.click();
  return words;
}

async function firefoxWindowShot(): Promise<string> {
  const { window, DOMRect, OffscreenCanvas, btoa, innerWidth, innerHeight } = firefoxGlobals();
  const box = new DOMRect(0, 0, innerWidth, innerHeight);
  const bitmap = await window.browsingContext.currentWindowGlobal.drawSnapshot(box, 1, 'white');
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  return btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), ''));
}
