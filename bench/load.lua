-- wrk -s bench/load.lua URL -- METHOD STATUS SEED [BODY]: one request over and over. NUMBER in the body becomes a
-- number of its own each time. An answer of another status than STATUS is counted as wrong.
local threads = {}

function setup(thread)
  table.insert(threads, thread)
end

function init(args)
  wrong, sent = 0, 0
  wrk.method, expected, seed, body = args[1], tonumber(args[2]), args[3], args[4]
  plain = wrk.format()
end

function request()
  if not body then return plain end
  sent = sent + 1
  return wrk.format(nil, nil, nil, (body:gsub("NUMBER", seed .. "x" .. sent)))
end

function response(status)
  if status ~= expected then wrong = wrong + 1 end
end

function done(summary, latency)
  local wrong = 0
  for _, thread in ipairs(threads) do wrong = wrong + thread:get("wrong") end
  local errors = summary.errors
  io.write(string.format(
    'RESULT {"requests": %d, "seconds": %f, "bytes": %d, "wrong": %d, "broken": %d, "p50_ms": %f, "p99_ms": %f}\n',
    summary.requests, summary.duration / 1e6, summary.bytes, wrong,
    errors.connect + errors.read + errors.write + errors.timeout,
    latency:percentile(50) / 1e3, latency:percentile(99) / 1e3))
end
