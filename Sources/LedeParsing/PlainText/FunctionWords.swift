/// Words that tie others together, in the languages that news is read in most here.
///
/// Every sentence has some; labels, names and lists of links have few or none. The lists are also
/// what `LanguageGuess` counts.
enum FunctionWords {
  static let byLanguage: [(language: String, words: String)] = [
    (
      "en",
      "the of and to in a is that for on was with as it by at he be his from are this have not but had were they which or an has who will their been more said would she its when than her there into could can if about after you we i my your our out what so no also them him over only other two"
    ),
    (
      "de",
      "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei hatte kann gegen vom schon wenn"
    ),
    (
      "fr",
      "le la les de des du et en un une est que qui dans pour pas sur au aux par plus avec ce se il elle ne sont son sa ses ont été mais ou nous vous leur cette ces être comme fait même après deux aussi entre sans où dont était selon lui ils"
    ),
    (
      "es",
      "de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno les ni contra otros fue son ha según"
    ),
    (
      "it",
      "di e il la che in a per un è del non una le i con si da come anche della sono dei nel più al alla lo gli ha ma nella delle su dal questo questa o se suo sua ed essere stato tra fra dopo due hanno molto degli"
    ),
    (
      "pt",
      "de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já está também só pelo pela até isso ela entre depois sem mesmo aos foi são segundo"
    ),
    (
      "nl",
      "de van het een en in is dat op te zijn met voor niet aan er die om ook als dan maar bij uit nog door over ze hij heeft worden wordt naar hebben deze kan was meer geen tot moet werd wat zich al wel of"
    ),
  ]

  static let all = Set(
    byLanguage.flatMap { $0.words.split(separator: " ").map { Words.hash($0) } })
}
