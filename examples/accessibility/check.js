// Opens report pages as a phone, as a desktop and as paper would show them, and fails where axe-core finds a violation
// or a page is wider than its window. See README.md.
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import puppeteer from "puppeteer-core";

const VIEWS = [
  { name: "phone", width: 360, height: 740, media: "screen" },
  { name: "desktop", width: 1280, height: 900, media: "screen" },
  // An A4 sheet less its margins, in pixels of 1/96 inch.
  { name: "print", width: 680, height: 1010, media: "print" },
];

const USAGE = "usage: CHROME_PATH=/usr/bin/chromium node check.js [--screenshots folder] page.html…";

function commandLine(args) {
  const options = { pages: [], screenshots: undefined };
  for (let i = 0; i < args.length; i++) {
    if (args[i] === "--screenshots" && i + 1 < args.length) {
      options.screenshots = args[++i];
    } else if (args[i].startsWith("-")) {
      return undefined;
    } else {
      options.pages.push(args[i]);
    }
  }
  return options.pages.length > 0 ? options : undefined;
}

/** Problems of one page in one view, one line each. */
async function problems(page, view) {
  const found = [];
  const width = await page.evaluate(() => ({
    page: document.documentElement.scrollWidth,
    window: document.documentElement.clientWidth,
  }));
  if (width.page > width.window) {
    found.push(`the page is ${width.page} pixels wide in a window of ${width.window}`);
  }
  const result = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations", "incomplete"] }));
  for (const rule of result.violations) {
    for (const node of rule.nodes) {
      found.push(`${rule.id} (${rule.impact}) at ${node.target.join(" ")}: ${node.failureSummary.replace(/\s+/g, " ")}`);
    }
  }
  const undecided = result.incomplete.map((rule) => `${rule.id} (${rule.nodes.length})`);
  console.log(
    `${view.name}: ${result.passes.length} rules passed, ${result.violations.length} violated` +
      (undecided.length > 0 ? `, left to people: ${undecided.join(", ")}` : ""),
  );
  return found;
}

async function check(browser, file, view, screenshots) {
  const page = await browser.newPage();
  // A report must not load anything, and must not need a script; axe-core is put in from outside.
  const requests = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.setViewport({ width: view.width, height: view.height });
  await page.emulateMediaType(view.media);
  const url = pathToFileURL(path.resolve(file)).href;
  await page.goto(url);
  if (screenshots !== undefined) {
    fs.mkdirSync(screenshots, { recursive: true });
    const base = path.join(screenshots, `${path.basename(file, ".html")}-${view.name}`);
    await page.screenshot({ path: `${base}.png`, fullPage: true });
    if (view.media === "print") {
      await page.pdf({ path: `${base}.pdf`, format: "a4", preferCSSPageSize: true });
    }
  }
  await page.evaluate(axe.source);
  const found = await problems(page, view);
  requests.filter((request) => request !== url).forEach((request) => found.push(`the page loads ${request}`));
  await page.close();
  return found;
}

const options = commandLine(process.argv.slice(2));
if (options === undefined) {
  console.error(USAGE);
  process.exit(2);
}
const browser = await puppeteer.launch({
  executablePath: process.env.CHROME_PATH ?? "/usr/bin/chromium",
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
let failed = 0;
try {
  for (const file of options.pages) {
    console.log(file);
    for (const view of VIEWS) {
      for (const problem of await check(browser, file, view, options.screenshots)) {
        console.error(`  ${view.name}: ${problem}`);
        failed++;
      }
    }
  }
} finally {
  await browser.close();
}
console.log(`${failed} problems`);
process.exit(failed > 0 ? 1 : 0);
