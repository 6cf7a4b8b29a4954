// The API page in a real browser: it works under the server's policy and asks nothing of any other host.
import { expect, test } from '@playwright/test';

test('the API page shows every route and tries one, under the policy and offline', async ({ page, baseURL }) => {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('data:')) complaints.push(request.url());
  });
  await page.goto('/api/docs');
  const { paths } = (await (await page.request.get('/api/v1/openapi.json')).json()) as { paths: object };
  await expect(page.locator('.opblock')).toHaveCount(Object.keys(paths).length);
  await page.locator('#operations-server-getHealth .opblock-summary-control').click();
  await page.getByRole('button', { name: 'Try it out' }).click();
  await page.getByRole('button', { name: 'Execute' }).click();
  await expect(page.locator('.live-responses-table .response-col_status').last()).toContainText('200');
  await expect(page.locator('.live-responses-table')).toContainText('"status": "ok"');
  expect(complaints).toEqual([]);
});
