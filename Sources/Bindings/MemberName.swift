/// The Swift name of an enumeration's value: `cloud-watch-logs` is `cloudWatchLogs`, `HTTP_301` is `http301`.
///
/// Words end at every character that is no letter or digit and where lower case turns to upper. Digits that such a
/// character parts stay apart (`python3.13` is `python3_13`), as do those that lead (`1.0` is `_1_0`).
func memberName(_ value: String) -> String {
  var words: [String] = []
  var word = ""
  func flush(_ words: inout [String]) {
    if !word.isEmpty { words.append(word) }
    word = ""
  }
  let characters = Array(value)
  for (index, character) in characters.enumerated() {
    guard character.isASCII, character.isLetter || character.isNumber else {
      flush(&words)
      if index + 1 < characters.count, characters[index + 1].isNumber, words.last?.last?.isNumber == true {
        words.append("_")
      }
      continue
    }
    if character.isUppercase {
      let next = index + 1 < characters.count ? characters[index + 1] : " "
      let startsWord = word.last?.isLowercase == true || (word.last?.isUppercase == true && next.isLowercase)
      if startsWord { flush(&words) }
    }
    word.append(character)
  }
  flush(&words)
  guard let first = words.first else { return "none" }
  // A word behind an underscore joins the one before, so that the casing of names sees `python3_13` as one word.
  var joined: [String] = []
  for word in words {
    if word == "_" || joined.last?.hasSuffix("_") == true, let last = joined.popLast() {
      joined.append(last + word)
    } else {
      joined.append(word)
    }
  }
  let name = SwiftName(words: joined).lowerCamel
  return first.first?.isNumber == true ? "_" + name : name
}
