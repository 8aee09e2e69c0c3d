// Load test to twice the forecast peak. Run it against the release candidate, not against production:
//   k6 run --env BASE_URL=https://staging.example.com --env FORECAST_RPS=2600 --summary-export=summary.json k6-load-test.js
import http from 'k6/http';
import { check } from 'k6';

const baseUrl = __ENV.BASE_URL || 'http://localhost:8080';
const forecast = Number(__ENV.FORECAST_RPS || 100);
const target = 2 * forecast;

export const options = {
  scenarios: {
    peak: {
      executor: 'ramping-arrival-rate',
      startRate: Math.ceil(forecast / 10),
      timeUnit: '1s',
      preAllocatedVUs: Math.ceil(target / 4),
      maxVUs: target,
      stages: [
        { target: forecast, duration: '3m' },
        { target: target, duration: '5m' },
        { target: target, duration: '10m' },
        { target: 0, duration: '1m' },
      ],
    },
  },
  thresholds: {
    http_req_duration: ['p(95)<300'],
    http_req_failed: ['rate<0.01'],
    dropped_iterations: ['count==0'],
  },
};

export default function () {
  // Replace this with what your users do most, in the mix they do it.
  const response = http.get(`${baseUrl}/health`);
  check(response, { 'status is 200': (r) => r.status === 200 });
}
