import {execFileSync} from 'node:child_process';
import {defineConfig} from '@playwright/test';

// The browser of the machine; none is downloaded.
const executablePath =
    process.env.CHROMIUM ?? execFileSync('sh', ['-c', 'command -v chromium'], {encoding: 'utf8'}).trim();

export default defineConfig({
    testDir: 'test',
    testMatch: '*.spec.js',
    outputDir: '../target/explorer/test-results',
    timeout: 60_000,
    workers: 2,
    fullyParallel: true,
    reporter: 'list',
    use: {
        launchOptions: {executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : []},
        permissions: ['clipboard-read', 'clipboard-write'],
        locale: 'en-GB',
        timezoneId: 'Asia/Seoul',
    },
});
