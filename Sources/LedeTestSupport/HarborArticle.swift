extension FixtureArticle {
  /// A short article with every kind of thing the screen draws, wide characters among them.
  public static var harbor: FixtureArticle {
    FixtureArticle(
      """
      ⟦ORG:Halden⟧ Pulls Sensors From Six Ports

      ⟦ORG:Halden Systems⟧ (⟦TICKER:HLDN⟧), the ⟦NORP:Norwegian⟧ maker of crane controls, will remove \
      41,000 sensors from ports in ⟦LOC:Rotterdam⟧ and ⟦LOC:Valparaiso⟧ on ⟦DATE:Oct. 14⟧. The recall \
      costs ⟦MONEY:$118 million⟧.

      ⟦Q Ingrid Solheim:“We tested these parts in fresh water, and the sea is not fresh water,”⟧ \
      ⟦PERSON:Ingrid Solheim⟧ said. She spoke in ⟦LOC:Oslo⟧.

      The supplier, ⟦ORG:中兴通讯⟧, makes the chip in ⟦LOC:深圳⟧ and did not answer.

      # What happens next

      - New sensors arrive in ⟦DATE:November⟧.

      - ⟦PERSON:Solheim⟧ pays for the cranes that stand still.

      The plan is described in ⟦LINK harbor.example/plan:a long report⟧ with ⟦EM:many⟧ tables.

      ⟦Q Dale Okafor:“It was never promised a swim,”⟧ ⟦PERSON:Dale Okafor⟧ of ⟦ORG:Brightwater⟧ wrote.

      ~ To contact the reporter on this story: Ada Writer in Oslo at

      ~ Press spacebar to pause and continue. Press esc to stop.
      """)
  }
}
