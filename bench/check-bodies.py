"""Asks for a calendar again and again, plain and compressed in turn, and looks at every body: URL SECONDS."""
import gzip, hashlib, sys, time, urllib.request

url, until = sys.argv[1], time.time() + float(sys.argv[2])
known, wrong, asked = {}, 0, 0
while time.time() < until:
    coding = ("identity", "gzip")[asked % 2]
    with urllib.request.urlopen(urllib.request.Request(url, headers={"Accept-Encoding": coding}), timeout=60) as answer:
        body, length, tag = answer.read(), int(answer.headers["Content-Length"]), answer.headers["ETag"]
    text = gzip.decompress(body) if coding == "gzip" else body
    digest = hashlib.sha256(text).hexdigest()
    whole = len(body) == length and text.startswith(b"BEGIN:VCALENDAR\r\n") and text.endswith(b"END:VCALENDAR\r\n")
    balanced = text.count(b"BEGIN:VEVENT\r\n") == text.count(b"END:VEVENT\r\n") == text.count(b"\nUID:")
    same = known.setdefault(tag.replace("-gzip", ""), digest) == digest
    wrong += not (whole and balanced and same)
    asked += 1
print(f"{asked} bodies of {len(known)} states looked at, {wrong} wrong or short")
sys.exit(wrong > 0)
