"""Answers whether it is well, and reads the title of a page with a browser."""

import os

from fastapi import FastAPI
from playwright.async_api import async_playwright

app = FastAPI()


@app.get("/health")
async def health() -> dict[str, str]:
    return {"status": "ok"}


@app.get("/api/v1/scrape")
async def scrape(url: str) -> dict[str, str]:
    async with async_playwright() as playwright:
        flags = os.environ["CHROMIUM_FLAGS"].split()
        browser = await playwright.chromium.launch(args=flags, chromium_sandbox=False)
        page = await browser.new_page()
        await page.goto(url)
        title = await page.title()
        await browser.close()
        return {"title": title}
