# A part of a country: “Germany: Bavaria”.
part = { $country }: { $part }
