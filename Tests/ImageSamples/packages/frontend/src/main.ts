const root = document.getElementById("root");
if (root) root.textContent = `route:${location.pathname} api:VITE_API_BASE_URL`;
