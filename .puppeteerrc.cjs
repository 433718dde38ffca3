// The browser comes from @sparticuz/chromium or from the machine; nothing is downloaded while installing.
module.exports = { skipDownload: true };
