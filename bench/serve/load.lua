-- Requests of one kind for wrk, each with other words: see load.sh. KIND is search, event, dyad or overview.

local kind = os.getenv("KIND") or "search"
local words = { "بوتين", "مرسي", "وزير الخارجية", "لقاء", "إيران", "مجلس الأمن", "المعارضة السورية", "فرنسا مالي", "أوباما",
  "الأمم المتحدة", "اتصال هاتفي", "السودان", "القدس", "الغاز", "Obama", "Kerry Cairo", "Morsi Iran", "صندوق النقد", "تركيا",
  "الأسد", "لافروف", "قمة", "بيان مشترك", "الاتحاد الأوروبي", "زيارة رسمية", "العراق", "ليبيا", "تونس", "هولاند", "كوريا" }
local kinds = { "", "&kind=event", "&kind=article", "&kind=statement" }
local states = { "EGY", "USA", "IRN", "SYR", "ISR", "FRA", "PSE", "TUR", "RUS", "SAU", "QAT", "JOR", "SDN", "LBY", "GBR", "DEU" }

local function encoded(text)
  return (text:gsub("[^%w]", function(c) return string.format("%%%02X", c:byte()) end))
end

local function lines(file)
  local all = {}
  for line in io.lines(file) do all[#all + 1] = line end
  return all
end

local events = kind == "event" and lines(os.getenv("EVENTS")) or {}
local seed = 0

function setup(thread)
  seed = seed + 1
  thread:set("seed", seed)
end

function init()
  math.randomseed(seed)
end

local function path()
  if kind == "search" then
    -- thirty words, four kinds and forty days to begin with: few requests are alike
    local day = string.format("2013-%02d-%02d", math.random(1, 2), math.random(1, 20))
    return "/?q=" .. encoded(words[math.random(#words)]) .. kinds[math.random(#kinds)] .. "&from=" .. day
  elseif kind == "event" then
    return "/events/" .. events[math.random(#events)]
  elseif kind == "dyad" then
    local one = math.random(#states)
    local other = (one + math.random(#states - 1) - 1) % #states + 1
    return "/dyads/" .. states[one] .. "/" .. states[other]
  end
  return "/overview"
end

function request()
  return wrk.format("GET", path(), { ["Accept-Language"] = "ar", ["Accept-Encoding"] = "gzip" })
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format("%-9s %8.1f requests/s  p50 %7.1f ms  p99 %7.1f ms  longest %7.1f ms  errors %d\n", kind,
    summary.requests / (summary.duration / 1e6), latency:percentile(50) / 1000, latency:percentile(99) / 1000, latency.max / 1000,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
